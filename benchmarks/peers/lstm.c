/*
 * An LSTM of 128 on 32 steps of 64 with a head on its last state, trained by gradient descent in single precision. The
 * weights of the four gates lie in one array, so a step in time is one product by PRODUCT; all inputs are one as well.
 */
#include "peer.h"

#include "parts.h"
#include PRODUCT

enum { BATCH = 32, TIME = 32, INPUT = 64, STATE = 128, GATES = 4 * STATE, CLASSES = 10 };

typedef struct {
    struct {
        float W[STATE * INPUT], U[STATE * STATE], b[STATE];
    } gate[4]; /* input, forget, candidate, output */
    float W3[CLASSES * STATE], b3[CLASSES];
} declared;
typedef struct {
    float W[GATES * INPUT], U[GATES * STATE], b[GATES], W3[CLASSES * STATE], b3[CLASSES];
} parameters;

static parameters start, w, g;
static float x[BATCH * TIME * INPUT];
static int labels[BATCH];
static float gates[BATCH][TIME][GATES], d_gates[BATCH][TIME][GATES];
static float state[BATCH][TIME][STATE], squashed[BATCH][TIME][STATE], before[BATCH][TIME][STATE];
static float last[BATCH][STATE], d_hidden[BATCH][STATE], d_state[BATCH][STATE];
static float z3[BATCH * CLASSES], d3[BATCH * CLASSES];

static void peer_start(const char *folder)
{
    static declared given;
    peer_weights(folder, &given, sizeof given);
    for (int k = 0; k < 4; k++) {
        memcpy(start.W + k * STATE * INPUT, given.gate[k].W, sizeof given.gate[k].W);
        memcpy(start.U + k * STATE * STATE, given.gate[k].U, sizeof given.gate[k].U);
        memcpy(start.b + k * STATE, given.gate[k].b, sizeof given.gate[k].b);
    }
    memcpy(start.W3, given.W3, sizeof given.W3);
    memcpy(start.b3, given.b3, sizeof given.b3);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, x, sizeof x);
    peer_read(file, labels, sizeof labels);
    fclose(file);
}

static void peer_restart(void)
{
    w = start;
}

static void forward(int t)
{
    if (t > 0) {
        product(BATCH, GATES, STATE, PLAIN, before[0][t], TIME * STATE, TURNED, w.U, STATE, 1, gates[0][t],
            TIME * GATES);
    }
    for (int n = 0; n < BATCH; n++) {
        float *restrict const z = gates[n][t];
        float *restrict const hidden = t + 1 < TIME ? before[n][t + 1] : last[n];
        const float *restrict const c_before = t > 0 ? state[n][t - 1] : before[n][0];
        for (int j = 0; j < 2 * STATE; j++) {
            z[j] = 1 / (1 + expf(-z[j]));
        }
        for (int j = 2 * STATE; j < 3 * STATE; j++) {
            z[j] = tanhf(z[j]);
        }
        for (int j = 3 * STATE; j < GATES; j++) {
            z[j] = 1 / (1 + expf(-z[j]));
        }
        for (int j = 0; j < STATE; j++) {
            const float c = z[STATE + j] * c_before[j] + z[j] * z[2 * STATE + j];
            state[n][t][j] = c;
            squashed[n][t][j] = tanhf(c);
            hidden[j] = z[3 * STATE + j] * squashed[n][t][j];
        }
    }
}

static void backward(int t)
{
    for (int n = 0; n < BATCH; n++) {
        const float *restrict const z = gates[n][t];
        float *restrict const d = d_gates[n][t];
        const float *restrict const c_before = t > 0 ? state[n][t - 1] : before[n][0];
        for (int j = 0; j < STATE; j++) {
            const float i = z[j], f = z[STATE + j], c = z[2 * STATE + j], o = z[3 * STATE + j];
            const float h = squashed[n][t][j], dh = d_hidden[n][j];
            const float dc = d_state[n][j] + dh * o * (1 - h * h);
            d[j] = dc * c * i * (1 - i);
            d[STATE + j] = dc * c_before[j] * f * (1 - f);
            d[2 * STATE + j] = dc * i * (1 - c * c);
            d[3 * STATE + j] = dh * h * o * (1 - o);
            d_state[n][j] = dc * f;
        }
    }
    if (t > 0) {
        product(BATCH, STATE, GATES, PLAIN, d_gates[0][t], TIME * GATES, PLAIN, w.U, STATE, 0, d_hidden[0], STATE);
    }
}

static float step(void)
{
    fill_rows(BATCH * TIME, GATES, w.b, gates[0][0]);
    product(BATCH * TIME, GATES, INPUT, PLAIN, x, INPUT, TURNED, w.W, INPUT, 1, gates[0][0], GATES);
    for (int t = 0; t < TIME; t++) {
        forward(t);
    }
    fill_rows(BATCH, CLASSES, w.b3, z3);
    product(BATCH, CLASSES, STATE, PLAIN, last[0], STATE, TURNED, w.W3, STATE, 1, z3, CLASSES);
    const float loss = cross_entropy(BATCH, CLASSES, z3, labels, d3);
    product(CLASSES, STATE, BATCH, TURNED, d3, CLASSES, PLAIN, last[0], STATE, 0, g.W3, STATE);
    sum_rows(BATCH, CLASSES, d3, g.b3);
    product(BATCH, STATE, CLASSES, PLAIN, d3, CLASSES, PLAIN, w.W3, STATE, 0, d_hidden[0], STATE);
    memset(d_state, 0, sizeof d_state);
    for (int t = TIME - 1; t >= 0; t--) {
        backward(t);
    }
    product(GATES, INPUT, BATCH * TIME, TURNED, d_gates[0][0], GATES, PLAIN, x, INPUT, 0, g.W, INPUT);
    product(GATES, STATE, BATCH * TIME, TURNED, d_gates[0][0], GATES, PLAIN, before[0][0], STATE, 0, g.U, STATE);
    sum_rows(BATCH * TIME, GATES, d_gates[0][0], g.b);
    sgd(sizeof w / sizeof(float), RATE, (float *)&w, (const float *)&g);
    return loss;
}

static double peer_steps(long steps)
{
    double loss = 0;
    for (long i = 0; i < steps; i++) {
        loss = (double)step();
    }
    return loss;
}
