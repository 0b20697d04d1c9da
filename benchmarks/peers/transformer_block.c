/*
 * A transformer block (normalisation before each part) of width 128 with 4 heads on 64 characters of 65, trained by
 * AdamW in single precision. All products by PRODUCT: of the whole batch, and of each head of each sample.
 */
#include "peer.h"

#include "parts.h"
#include PRODUCT

enum { BATCH = 8, TIME = 64, ROWS = BATCH * TIME, WIDTH = 128, HEADS = 4, HEAD = 32, INNER = 512, CHARACTERS = 65 };
enum { ALL = 3 * WIDTH };

typedef struct {
    float E[CHARACTERS * WIDTH], P[TIME * WIDTH], gain3[WIDTH], b3[WIDTH];
    float QKV[ALL * WIDTH], O[WIDTH * WIDTH], b4[WIDTH], gain6[WIDTH], b6[WIDTH];
    float W7[INNER * WIDTH], b7[INNER], W8[WIDTH * INNER], b8[WIDTH], gain10[WIDTH], b10[WIDTH];
    float W11[CHARACTERS * WIDTH], b11[CHARACTERS];
} parameters;
typedef struct {
    float normal[ROWS * WIDTH], inverse[ROWS], out[ROWS * WIDTH];
} normalised;

static parameters start, w, g, first, second;
static int x[ROWS], y[ROWS], steps_done;
static normalised n3, n6, n10;
static float a2[ROWS * WIDTH], qkv[ROWS * ALL], weight[BATCH][HEADS][TIME * TIME], mixed[ROWS * WIDTH];
static float a5[ROWS * WIDTH], z7[ROWS * INNER], part[ROWS * INNER], a7[ROWS * INNER], a9[ROWS * WIDTH];
static float z11[ROWS * CHARACTERS], d11[ROWS * CHARACTERS], d[ROWS * WIDTH], d_part[ROWS * WIDTH];
static float d7[ROWS * INNER], d_mixed[ROWS * WIDTH], d_qkv[ROWS * ALL];

static void peer_start(const char *folder)
{
    peer_weights(folder, &start, sizeof start);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, x, sizeof x);
    peer_read(file, y, sizeof y);
    fclose(file);
}

static void peer_restart(void)
{
    w = start;
    memset(&first, 0, sizeof first);
    memset(&second, 0, sizeof second);
    steps_done = 0;
}

static void normalise(const float *in, const float *gain, const float *bias, normalised *to)
{
    for (int i = 0; i < ROWS; i++, in += WIDTH) {
        float mean = 0, variance = 0;
        float *const normal = to->normal + i * WIDTH, *const out = to->out + i * WIDTH;
        for (int k = 0; k < WIDTH; k++) {
            mean += in[k];
        }
        mean /= WIDTH;
        for (int k = 0; k < WIDTH; k++) {
            variance += (in[k] - mean) * (in[k] - mean);
        }
        const float inverse = 1 / sqrtf(variance / WIDTH + 1e-5f);
        to->inverse[i] = inverse;
        for (int k = 0; k < WIDTH; k++) {
            normal[k] = (in[k] - mean) * inverse;
            out[k] = normal[k] * gain[k] + bias[k];
        }
    }
}

/* Adds to d_in the derivative of a normalisation whose output's derivative is d_out. */
static void normalise_back(const normalised *from, const float *gain, const float *d_out, float *gain_sum,
    float *bias_sum, float *d_in)
{
    memset(gain_sum, 0, WIDTH * sizeof *gain_sum);
    memset(bias_sum, 0, WIDTH * sizeof *bias_sum);
    for (int i = 0; i < ROWS; i++, d_out += WIDTH, d_in += WIDTH) {
        const float *const normal = from->normal + i * WIDTH;
        float mean = 0, along = 0;
        for (int k = 0; k < WIDTH; k++) {
            const float scaled = d_out[k] * gain[k];
            mean += scaled;
            along += scaled * normal[k];
            gain_sum[k] += d_out[k] * normal[k];
            bias_sum[k] += d_out[k];
        }
        mean /= WIDTH;
        along /= WIDTH;
        for (int k = 0; k < WIDTH; k++) {
            d_in[k] += from->inverse[i] * (d_out[k] * gain[k] - mean - normal[k] * along);
        }
    }
}

static void attend(int n, int h)
{
    float *const score = weight[n][h];
    const float *const q = qkv + n * TIME * ALL + h * HEAD, *const k = q + WIDTH, *const v = k + WIDTH;
    product(TIME, TIME, HEAD, PLAIN, q, ALL, TURNED, k, ALL, 0, score, TIME);
    for (int t = 0; t < TIME; t++) {
        float *const row = score + t * TIME;
        float most = row[0], total = 0;
        for (int s = 1; s <= t; s++) {
            most = row[s] > most ? row[s] : most;
        }
        for (int s = 0; s <= t; s++) {
            row[s] = expf((row[s] - most) * 0.17677669529663688f);
            total += row[s];
        }
        for (int s = 0; s <= t; s++) {
            row[s] /= total;
        }
        memset(row + t + 1, 0, (size_t)(TIME - t - 1) * sizeof *row);
    }
    product(TIME, HEAD, TIME, PLAIN, score, TIME, PLAIN, v, ALL, 0, mixed + n * TIME * WIDTH + h * HEAD, WIDTH);
}

static void attend_back(int n, int h)
{
    float d_score[TIME * TIME];
    const float *const p = weight[n][h], *const d_out = d_mixed + n * TIME * WIDTH + h * HEAD;
    const float *const q = qkv + n * TIME * ALL + h * HEAD, *const k = q + WIDTH, *const v = k + WIDTH;
    float *const d_q = d_qkv + n * TIME * ALL + h * HEAD, *const d_k = d_q + WIDTH, *const d_v = d_k + WIDTH;
    product(TIME, TIME, HEAD, PLAIN, d_out, WIDTH, TURNED, v, ALL, 0, d_score, TIME);
    product(TIME, HEAD, TIME, TURNED, p, TIME, PLAIN, d_out, WIDTH, 0, d_v, ALL);
    for (int t = 0; t < TIME; t++) {
        float along = 0;
        for (int s = 0; s < TIME; s++) {
            along += d_score[t * TIME + s] * p[t * TIME + s];
        }
        for (int s = 0; s < TIME; s++) {
            d_score[t * TIME + s] = p[t * TIME + s] * (d_score[t * TIME + s] - along) * 0.17677669529663688f;
        }
    }
    product(TIME, HEAD, TIME, PLAIN, d_score, TIME, PLAIN, k, ALL, 0, d_q, ALL);
    product(TIME, HEAD, TIME, TURNED, d_score, TIME, PLAIN, q, ALL, 0, d_k, ALL);
}

static void linear(int size, int from, const float *in, const float *matrix, const float *bias, float *z)
{
    if (bias != NULL) {
        fill_rows(ROWS, size, bias, z);
    }
    product(ROWS, size, from, PLAIN, in, from, TURNED, matrix, from, bias != NULL, z, size);
}

static void linear_back(int size, int from, const float *d_out, const float *in, const float *matrix, float *sum,
    float *bias_sum, float *d_in)
{
    product(size, from, ROWS, TURNED, d_out, size, PLAIN, in, from, 0, sum, from);
    if (bias_sum != NULL) {
        sum_rows(ROWS, size, d_out, bias_sum);
    }
    product(ROWS, from, size, PLAIN, d_out, size, PLAIN, matrix, from, 0, d_in, from);
}

static void add_to(int count, const float *from, float *to)
{
    for (int i = 0; i < count; i++) {
        to[i] += from[i];
    }
}

static float forward(void)
{
    for (int i = 0; i < ROWS; i++) {
        for (int k = 0; k < WIDTH; k++) {
            a2[i * WIDTH + k] = w.E[x[i] * WIDTH + k] + w.P[i % TIME * WIDTH + k];
        }
    }
    normalise(a2, w.gain3, w.b3, &n3);
    linear(ALL, WIDTH, n3.out, w.QKV, NULL, qkv);
#pragma omp parallel for
    for (int i = 0; i < BATCH * HEADS; i++) {
        attend(i / HEADS, i % HEADS);
    }
    linear(WIDTH, WIDTH, mixed, w.O, w.b4, a5);
    add_to(ROWS * WIDTH, a2, a5);
    normalise(a5, w.gain6, w.b6, &n6);
    linear(INNER, WIDTH, n6.out, w.W7, w.b7, z7);
#pragma omp parallel for
    for (int i = 0; i < ROWS * INNER; i++) {
        part[i] = 0.5f + 0.5f * erff(z7[i] * 0.70710678118654752f);
        a7[i] = z7[i] * part[i];
    }
    linear(WIDTH, INNER, a7, w.W8, w.b8, a9);
    add_to(ROWS * WIDTH, a5, a9);
    normalise(a9, w.gain10, w.b10, &n10);
    linear(CHARACTERS, WIDTH, n10.out, w.W11, w.b11, z11);
    return cross_entropy(ROWS, CHARACTERS, z11, y, d11);
}

static void backward(void)
{
    memset(d, 0, sizeof d);
    linear_back(CHARACTERS, WIDTH, d11, n10.out, w.W11, g.W11, g.b11, d_part);
    normalise_back(&n10, w.gain10, d_part, g.gain10, g.b10, d);
    linear_back(WIDTH, INNER, d, a7, w.W8, g.W8, g.b8, d7);
#pragma omp parallel for
    for (int i = 0; i < ROWS * INNER; i++) {
        d7[i] *= part[i] + z7[i] * 0.39894228040143268f * expf(-0.5f * z7[i] * z7[i]);
    }
    linear_back(INNER, WIDTH, d7, n6.out, w.W7, g.W7, g.b7, d_part);
    normalise_back(&n6, w.gain6, d_part, g.gain6, g.b6, d);
    linear_back(WIDTH, WIDTH, d, mixed, w.O, g.O, g.b4, d_mixed);
#pragma omp parallel for
    for (int i = 0; i < BATCH * HEADS; i++) {
        attend_back(i / HEADS, i % HEADS);
    }
    linear_back(ALL, WIDTH, d_qkv, n3.out, w.QKV, g.QKV, NULL, d_part);
    normalise_back(&n3, w.gain3, d_part, g.gain3, g.b3, d);
    memset(g.E, 0, sizeof g.E);
    memset(g.P, 0, sizeof g.P);
    for (int i = 0; i < ROWS; i++) {
        add_to(WIDTH, d + i * WIDTH, g.E + x[i] * WIDTH);
        add_to(WIDTH, d + i * WIDTH, g.P + i % TIME * WIDTH);
    }
}

static double peer_steps(long steps)
{
    double loss = 0;
    for (long i = 0; i < steps; i++) {
        loss = (double)forward();
        backward();
        adam(sizeof w / sizeof(float), ++steps_done, RATE, 0.01f, (float *)&w, (const float *)&g, (float *)&first,
            (float *)&second);
    }
    return loss;
}
