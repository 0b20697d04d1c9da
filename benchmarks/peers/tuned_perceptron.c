/*
 * 64-32-10 with sigmoid, cross-entropy and momentum, tuned by hand for these sizes: 32 samples, tiles of 8 rows and 16
 * columns in vector registers, weights turned so that outputs lie side by side, 10 outputs filled up to 16. Vectors are
 * of 512 bits; where the processor has shorter ones, a compiler splits them.
 */
#include "peer.h"

#include <math.h>
#include <string.h>

enum { SAMPLES = 32, INPUT = 64, HIDDEN = 32, CLASSES = 10, WIDE = 16 };

typedef float strip __attribute__((vector_size(64)));
typedef struct {
    float W1[HIDDEN * INPUT], b1[HIDDEN], W2[CLASSES * HIDDEN], b2[CLASSES];
} declared;
typedef struct {
    float W1[INPUT][HIDDEN], b1[HIDDEN], W2[HIDDEN][WIDE], b2[WIDE];
} parameters __attribute__((aligned(64)));

static parameters start, w, g, velocity;
static float x[SAMPLES][INPUT] __attribute__((aligned(64)));
static float a1[SAMPLES][HIDDEN] __attribute__((aligned(64))), d1[SAMPLES][HIDDEN] __attribute__((aligned(64)));
static float z2[SAMPLES][WIDE] __attribute__((aligned(64))), d2[SAMPLES][WIDE] __attribute__((aligned(64)));
static float W2_turned[CLASSES][HIDDEN] __attribute__((aligned(64)));
static int labels[SAMPLES];

static void peer_start(const char *folder)
{
    static declared given;
    peer_weights(folder, &given, sizeof given);
    for (int j = 0; j < HIDDEN; j++) {
        start.b1[j] = given.b1[j];
        for (int k = 0; k < INPUT; k++) {
            start.W1[k][j] = given.W1[j * INPUT + k];
        }
        for (int i = 0; i < CLASSES; i++) {
            start.W2[j][i] = given.W2[i * HIDDEN + j];
        }
    }
    memcpy(start.b2, given.b2, sizeof given.b2);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, x, sizeof x);
    peer_read(file, labels, sizeof labels);
    fclose(file);
}

static void peer_restart(void)
{
    w = start;
    memset(&velocity, 0, sizeof velocity);
}

/* c = start + a b; element (i, k) of a is a[i * line + k * deep], rows are a multiple of 8 and columns of 16. */
static inline __attribute__((always_inline)) void product(int rows, int columns, int depth, const float *a, int line,
    int deep, const float *b, const float *bias, float *c)
{
    for (int j = 0; j < columns; j += 16) {
        const strip first = bias != NULL ? *(const strip *)(bias + j) : (strip){0};
        for (int i = 0; i < rows; i += 8) {
            strip s0 = first, s1 = first, s2 = first, s3 = first, s4 = first, s5 = first, s6 = first, s7 = first;
#pragma GCC unroll 4
            for (int k = 0; k < depth; k++) {
                const strip right = *(const strip *)(b + k * columns + j);
                const float *const left = a + i * line + k * deep;
                s0 += left[0] * right;
                s1 += left[line] * right;
                s2 += left[2 * line] * right;
                s3 += left[3 * line] * right;
                s4 += left[4 * line] * right;
                s5 += left[5 * line] * right;
                s6 += left[6 * line] * right;
                s7 += left[7 * line] * right;
            }
            const strip found[8] = {s0, s1, s2, s3, s4, s5, s6, s7};
#pragma GCC unroll 8
            for (int p = 0; p < 8; p++) {
                *(strip *)(c + (i + p) * columns + j) = found[p];
            }
        }
    }
}

static inline float softmax(void)
{
    float loss = 0, total[SAMPLES];
    for (int n = 0; n < SAMPLES; n++) {
        float most = z2[n][0];
        for (int k = 1; k < CLASSES; k++) {
            most = z2[n][k] > most ? z2[n][k] : most;
        }
        loss += most - z2[n][labels[n]];
        for (int k = 0; k < WIDE; k++) {
            d2[n][k] = k < CLASSES ? z2[n][k] - most : -80;
        }
    }
    float *const e = (float *)d2;
    for (int i = 0; i < SAMPLES * WIDE; i++) {
        e[i] = expf(e[i]);
    }
    for (int n = 0; n < SAMPLES; n++) {
        total[n] = 0;
        for (int k = 0; k < WIDE; k++) {
            total[n] += d2[n][k];
        }
        const float scale = 1 / (SAMPLES * total[n]);
        for (int k = 0; k < WIDE; k++) {
            d2[n][k] *= scale;
        }
        d2[n][labels[n]] -= 1.0f / SAMPLES;
    }
    for (int n = 0; n < SAMPLES; n++) {
        loss += logf(total[n]);
    }
    return loss / SAMPLES;
}

static inline float step(void)
{
    float *const a = (float *)a1, *const d = (float *)d1;
    product(SAMPLES, HIDDEN, INPUT, x[0], INPUT, 1, w.W1[0], w.b1, a1[0]);
    for (int i = 0; i < SAMPLES * HIDDEN; i++) {
        a[i] = 1 / (1 + expf(-a[i]));
    }
    product(SAMPLES, WIDE, HIDDEN, a1[0], HIDDEN, 1, w.W2[0], w.b2, z2[0]);
    const float loss = softmax();
    for (int k = 0; k < CLASSES; k++) {
        for (int j = 0; j < HIDDEN; j++) {
            W2_turned[k][j] = w.W2[j][k];
        }
    }
    product(SAMPLES, HIDDEN, CLASSES, d2[0], WIDE, 1, W2_turned[0], NULL, d1[0]);
    for (int i = 0; i < SAMPLES * HIDDEN; i++) {
        d[i] *= a[i] * (1 - a[i]);
    }
    product(HIDDEN, WIDE, SAMPLES, a1[0], 1, HIDDEN, d2[0], NULL, g.W2[0]);
    product(INPUT, HIDDEN, SAMPLES, x[0], 1, INPUT, d1[0], NULL, g.W1[0]);
    memset(g.b1, 0, sizeof g.b1);
    memset(g.b2, 0, sizeof g.b2);
    for (int n = 0; n < SAMPLES; n++) {
        for (int j = 0; j < HIDDEN; j++) {
            g.b1[j] += d1[n][j];
        }
        for (int k = 0; k < WIDE; k++) {
            g.b2[k] += d2[n][k];
        }
    }
    float *const weight = (float *)&w, *const speed = (float *)&velocity;
    const float *const gradient = (const float *)&g;
    for (int i = 0; i < (int)(sizeof w / sizeof *weight); i++) {
        speed[i] = 0.9f * speed[i] + gradient[i];
        weight[i] -= RATE * speed[i];
    }
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
