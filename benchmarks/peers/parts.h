/* Parts that the networks in C share, in single precision; loops that a compiler turns into vector instructions. */
#ifndef PARTS_H
#define PARTS_H

#include <math.h>
#include <stddef.h>
#include <string.h>

/* The mean cross-entropy of softmax(z) and labels y; d becomes its derivative by z. */
static inline float cross_entropy(int rows, int classes, const float *z, const int *y, float *d)
{
    float loss = 0;
    for (int i = 0; i < rows; i++, z += classes, d += classes) {
        float most = z[0], total = 0;
        for (int k = 1; k < classes; k++) {
            most = z[k] > most ? z[k] : most;
        }
        for (int k = 0; k < classes; k++) {
            d[k] = expf(z[k] - most);
            total += d[k];
        }
        loss += logf(total) + most - z[y[i]];
        const float scale = 1 / (total * (float)rows);
        for (int k = 0; k < classes; k++) {
            d[k] *= scale;
        }
        d[y[i]] -= 1 / (float)rows;
    }
    return loss / (float)rows;
}

/* Each row becomes a copy of the bias, for a product to be added to. */
static inline void fill_rows(int rows, int size, const float *bias, float *z)
{
    for (int i = 0; i < rows; i++) {
        memcpy(z + (size_t)i * (size_t)size, bias, (size_t)size * sizeof *z);
    }
}

static inline void sum_rows(int rows, int size, const float *d, float *sum)
{
    memset(sum, 0, (size_t)size * sizeof *sum);
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < size; j++) {
            sum[j] += d[i * size + j];
        }
    }
}

/* The optimisers go over all parameters at once: w the weights, g their gradients, m and v the state. */
static inline void sgd(int count, float rate, float *w, const float *g)
{
    for (int i = 0; i < count; i++) {
        w[i] -= rate * g[i];
    }
}

static inline void momentum(int count, float rate, float *w, const float *g, float *v)
{
    for (int i = 0; i < count; i++) {
        v[i] = 0.9f * v[i] + g[i];
        w[i] -= rate * v[i];
    }
}

/* Adam, or AdamW where decay is not 0; step counts from 1. */
static inline void adam(int count, int step, float rate, float decay, float *w, const float *g, float *m, float *v)
{
    const float root2 = (float)sqrt(1 - pow(0.999, step));
    const float scale = rate * root2 / (float)(1 - pow(0.9, step)), epsilon = 1e-8f * root2, keep = 1 - rate * decay;
#pragma omp parallel for
    for (int i = 0; i < count; i++) {
        m[i] = 0.9f * m[i] + 0.1f * g[i];
        v[i] = 0.999f * v[i] + 0.001f * g[i] * g[i];
        w[i] = keep * w[i] - scale * m[i] / (sqrtf(v[i]) + epsilon);
    }
}

#endif
