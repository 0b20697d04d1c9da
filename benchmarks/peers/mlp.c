/*
 * Dense layers with softmax and cross-entropy, trained in single precision with the product of PRODUCT (by OpenBLAS or
 * by hand). WIDTHS are the widths from the input on, BATCH the samples; SIGMOID or ReLU; ADAM or momentum.
 */
#include "peer.h"

#include "parts.h"
#include PRODUCT

static const int widths[] = {WIDTHS};
enum { LAYERS = sizeof widths / sizeof *widths - 1, MOST = 1 << 20 };

static float start[MOST], weights[MOST], gradients[MOST], first[MOST], second[MOST];
static float *values[LAYERS + 1], *deltas[LAYERS + 1];
static int labels[BATCH], count, steps_done;

static float *array(int size)
{
    float *const found = aligned_alloc(64, ((size_t)size * sizeof *found + 63) / 64 * 64);
    if (found == NULL) {
        exit(2);
    }
    return found;
}

static void peer_start(const char *folder)
{
    for (int l = 0; l <= LAYERS; l++) {
        values[l] = array(BATCH * widths[l]);
        deltas[l] = array(BATCH * widths[l]);
        count += l > 0 ? widths[l] * (widths[l - 1] + 1) : 0;
    }
    peer_weights(folder, start, (size_t)count * sizeof *start);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, values[0], (size_t)(BATCH * widths[0]) * sizeof(float));
    peer_read(file, labels, sizeof labels);
    fclose(file);
}

static void peer_restart(void)
{
    const size_t bytes = (size_t)count * sizeof *start;
    memcpy(weights, start, bytes);
    memset(first, 0, bytes);
    memset(second, 0, bytes);
    steps_done = 0;
}

static float step(void)
{
    float *w = weights, *g = gradients + count;
    for (int l = 1; l <= LAYERS; l++) {
        const int n = widths[l], k = widths[l - 1];
        fill_rows(BATCH, n, w + n * k, values[l]);
        product(BATCH, n, k, PLAIN, values[l - 1], k, TURNED, w, k, 1, values[l], n);
        for (int i = 0; l < LAYERS && i < BATCH * n; i++) {
#ifdef SIGMOID
            values[l][i] = 1 / (1 + expf(-values[l][i]));
#else
            values[l][i] = values[l][i] > 0 ? values[l][i] : 0;
#endif
        }
        w += n * k + n;
    }
    const float loss = cross_entropy(BATCH, widths[LAYERS], values[LAYERS], labels, deltas[LAYERS]);
    for (int l = LAYERS; l > 0; l--) {
        const int n = widths[l], k = widths[l - 1];
        w -= n * k + n;
        g -= n * k + n;
        product(n, k, BATCH, TURNED, deltas[l], n, PLAIN, values[l - 1], k, 0, g, k);
        sum_rows(BATCH, n, deltas[l], g + n * k);
        if (l > 1) {
            product(BATCH, k, n, PLAIN, deltas[l], n, PLAIN, w, k, 0, deltas[l - 1], k);
            const float *const a = values[l - 1];
            for (int i = 0; i < BATCH * k; i++) {
#ifdef SIGMOID
                deltas[l - 1][i] *= a[i] * (1 - a[i]);
#else
                deltas[l - 1][i] = a[i] > 0 ? deltas[l - 1][i] : 0;
#endif
            }
        }
    }
    steps_done++;
#ifdef ADAM
    adam(count, steps_done, RATE, 0, weights, gradients, first, second);
#else
    momentum(count, RATE, weights, gradients, first);
#endif
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
