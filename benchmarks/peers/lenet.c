/*
 * LeNet-5 on 28 by 28 pixels with ReLU, maxima and momentum, trained in single precision: each convolution is a product
 * with the copied patches of a sample (im2col), the dense layers are products of the batch, all by PRODUCT.
 */
#include "peer.h"

#include "parts.h"
#include PRODUCT

#ifdef _OPENMP
#include <omp.h>
#else
static inline int omp_get_thread_num(void)
{
    return 0;
}

static inline int omp_get_max_threads(void)
{
    return 1;
}
#endif

enum { BATCH = 64, MAPS1 = 6, SIDE1 = 28, PADDED = 32, PATCH1 = 25, OUT1 = 784, POOLED1 = 14 };
enum { MAPS2 = 16, SIDE2 = 10, PATCH2 = 150, OUT2 = 100, POOLED2 = 5, FLAT = 400, DENSE1 = 120, DENSE2 = 84 };
enum { CLASSES = 10, MOST_THREADS = 64 };

typedef struct {
    float W1[MAPS1 * PATCH1], b1[MAPS1], W3[MAPS2 * PATCH2], b3[MAPS2];
} filters;
typedef struct {
    filters convolved;
    float W6[DENSE1 * FLAT], b6[DENSE1], W7[DENSE2 * DENSE1], b7[DENSE2], W8[CLASSES * DENSE2], b8[CLASSES];
} parameters;

static parameters start, w, g, velocity;
static filters partial[MOST_THREADS];
static float images[BATCH][SIDE1 * SIDE1];
static int labels[BATCH];
static float patches1[BATCH][PATCH1 * OUT1], patches2[BATCH][PATCH2 * OUT2];
static float a2[BATCH][MAPS1 * POOLED1 * POOLED1], a5[BATCH * FLAT], a6[BATCH * DENSE1], a7[BATCH * DENSE2];
static float z8[BATCH * CLASSES], d8[BATCH * CLASSES], d7[BATCH * DENSE2], d6[BATCH * DENSE1], d5[BATCH * FLAT];
static int largest1[BATCH][MAPS1 * POOLED1 * POOLED1], largest2[BATCH][FLAT];

static void peer_start(const char *folder)
{
    peer_weights(folder, &start, sizeof start);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, images, sizeof images);
    peer_read(file, labels, sizeof labels);
    fclose(file);
}

static void peer_restart(void)
{
    w = start;
    memset(&velocity, 0, sizeof velocity);
}

/* All the patches of 5 by 5 of square maps, one place of the patch a row. */
static inline void copy_patches(int maps, int side, int out, const float *map, float *patches)
{
    for (int row = 0; row < maps * 25; row++) {
        const float *const from = map + row / 25 * side * side + row / 5 % 5 * side + row % 5;
        for (int p = 0; p < out; p++, patches += out) {
            memcpy(patches, from + p * side, (size_t)out * sizeof *patches);
        }
    }
}

static inline void add_patches(int maps, int side, int out, const float *patches, float *map)
{
    for (int row = 0; row < maps * 25; row++) {
        float *const to = map + row / 25 * side * side + row / 5 % 5 * side + row % 5;
        for (int p = 0; p < out; p++, patches += out) {
            for (int q = 0; q < out; q++) {
                to[p * side + q] += patches[q];
            }
        }
    }
}

/* The largest of 2 by 2 neighbours and 0, and where it is; -1 where it is 0. */
static inline void pool(int maps, int side, const float *z, float *a, int *largest)
{
    const int half = side / 2;
    for (int c = 0; c < maps; c++) {
        for (int p = 0; p < half; p++) {
            for (int q = 0; q < half; q++) {
                const int at = (c * side + 2 * p) * side + 2 * q;
                float most = 0;
                int found = -1;
                found = z[at] > most ? at : found;
                most = z[at] > most ? z[at] : most;
                found = z[at + 1] > most ? at + 1 : found;
                most = z[at + 1] > most ? z[at + 1] : most;
                found = z[at + side] > most ? at + side : found;
                most = z[at + side] > most ? z[at + side] : most;
                found = z[at + side + 1] > most ? at + side + 1 : found;
                most = z[at + side + 1] > most ? z[at + side + 1] : most;
                a[(c * half + p) * half + q] = most;
                largest[(c * half + p) * half + q] = found;
            }
        }
    }
}

static inline void pool_back(int count, const float *d, const int *largest, int size, float *back)
{
    memset(back, 0, (size_t)size * sizeof *back);
    for (int i = 0; i < count; i++) {
        if (largest[i] >= 0) {
            back[largest[i]] = d[i];
        }
    }
}

static inline void fill_maps(int maps, int size, const float *bias, float *z)
{
    for (int o = 0; o < maps; o++) {
        for (int i = 0; i < size; i++) {
            z[o * size + i] = bias[o];
        }
    }
}

static inline void sum_maps(int maps, int size, const float *d, float *sum)
{
    for (int o = 0; o < maps; o++) {
        float total = 0;
        for (int i = 0; i < size; i++) {
            total += d[o * size + i];
        }
        sum[o] += total;
    }
}

static void convolve(int n)
{
    float padded[PADDED * PADDED] = {0}, z1[MAPS1 * OUT1], z3[MAPS2 * OUT2];
    for (int p = 0; p < SIDE1; p++) {
        memcpy(padded + (p + 2) * PADDED + 2, images[n] + p * SIDE1, SIDE1 * sizeof(float));
    }
    copy_patches(1, PADDED, SIDE1, padded, patches1[n]);
    fill_maps(MAPS1, OUT1, w.convolved.b1, z1);
    product(MAPS1, OUT1, PATCH1, PLAIN, w.convolved.W1, PATCH1, PLAIN, patches1[n], OUT1, 1, z1, OUT1);
    pool(MAPS1, SIDE1, z1, a2[n], largest1[n]);
    copy_patches(MAPS1, POOLED1, SIDE2, a2[n], patches2[n]);
    fill_maps(MAPS2, OUT2, w.convolved.b3, z3);
    product(MAPS2, OUT2, PATCH2, PLAIN, w.convolved.W3, PATCH2, PLAIN, patches2[n], OUT2, 1, z3, OUT2);
    pool(MAPS2, SIDE2, z3, a5 + n * FLAT, largest2[n]);
}

static void convolve_back(int n, filters *sum)
{
    float d3[MAPS2 * OUT2], back[PATCH2 * OUT2], d2[MAPS1 * POOLED1 * POOLED1] = {0}, d1[MAPS1 * OUT1];
    pool_back(FLAT, d5 + n * FLAT, largest2[n], MAPS2 * OUT2, d3);
    product(MAPS2, PATCH2, OUT2, PLAIN, d3, OUT2, TURNED, patches2[n], OUT2, 1, sum->W3, PATCH2);
    sum_maps(MAPS2, OUT2, d3, sum->b3);
    product(PATCH2, OUT2, MAPS2, TURNED, w.convolved.W3, PATCH2, PLAIN, d3, OUT2, 0, back, OUT2);
    add_patches(MAPS1, POOLED1, SIDE2, back, d2);
    pool_back(MAPS1 * POOLED1 * POOLED1, d2, largest1[n], MAPS1 * OUT1, d1);
    product(MAPS1, PATCH1, OUT1, PLAIN, d1, OUT1, TURNED, patches1[n], OUT1, 1, sum->W1, PATCH1);
    sum_maps(MAPS1, OUT1, d1, sum->b1);
}

/* z = in weight^T + bias, with ReLU where it is asked for. */
static void dense(int size, int from, const float *in, const float *weight, const float *bias, int relu, float *z)
{
    fill_rows(BATCH, size, bias, z);
    product(BATCH, size, from, PLAIN, in, from, TURNED, weight, from, 1, z, size);
    for (int i = 0; relu && i < BATCH * size; i++) {
        z[i] = z[i] > 0 ? z[i] : 0;
    }
}

/* Gradients of a dense layer from d, and the derivative by its input, which is 0 where a ReLU gave 0. */
static void dense_back(int size, int from, const float *d, const float *in, const float *weight, float *weight_sum,
    float *bias_sum, float *d_in)
{
    product(size, from, BATCH, TURNED, d, size, PLAIN, in, from, 0, weight_sum, from);
    sum_rows(BATCH, size, d, bias_sum);
    product(BATCH, from, size, PLAIN, d, size, PLAIN, weight, from, 0, d_in, from);
    for (int i = 0; i < BATCH * from; i++) {
        d_in[i] = in[i] > 0 ? d_in[i] : 0;
    }
}

static float step(void)
{
#pragma omp parallel for
    for (int n = 0; n < BATCH; n++) {
        convolve(n);
    }
    dense(DENSE1, FLAT, a5, w.W6, w.b6, 1, a6);
    dense(DENSE2, DENSE1, a6, w.W7, w.b7, 1, a7);
    dense(CLASSES, DENSE2, a7, w.W8, w.b8, 0, z8);
    const float loss = cross_entropy(BATCH, CLASSES, z8, labels, d8);
    dense_back(CLASSES, DENSE2, d8, a7, w.W8, g.W8, g.b8, d7);
    dense_back(DENSE2, DENSE1, d7, a6, w.W7, g.W7, g.b7, d6);
    dense_back(DENSE1, FLAT, d6, a5, w.W6, g.W6, g.b6, d5);
#pragma omp parallel
    {
        filters *const sum = partial + omp_get_thread_num();
        memset(sum, 0, sizeof *sum);
#pragma omp for
        for (int n = 0; n < BATCH; n++) {
            convolve_back(n, sum);
        }
    }
    float *const total = (float *)&g.convolved;
    memset(total, 0, sizeof g.convolved);
    for (int thread = 0; thread < omp_get_max_threads(); thread++) {
        const float *const sum = (const float *)(partial + thread);
        for (int i = 0; i < (int)(sizeof g.convolved / sizeof *sum); i++) {
            total[i] += sum[i];
        }
    }
    momentum(sizeof w / sizeof(float), RATE, (float *)&w, (const float *)&g, (float *)&velocity);
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
