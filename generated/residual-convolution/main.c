/*
 * A residual convolutional network with batch normalisation.
 * Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
 * Hash of the mathematics: 0c0bb5273a1051a1305c59c716afea249960a951b64410373125bb976a701dae
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "residual_convolution.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 1797,
    TEST_SAMPLES = 359,
    TRAIN_SAMPLES = 1438
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const residual_convolution *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a11", (const real *)net->values.a11, 320);
    print_values("grad_W1", (const real *)net->values.grad_W1, 72);
    print_values("grad_gain2", (const real *)net->values.grad_gain2, 8);
    print_values("grad_b2", (const real *)net->values.grad_b2, 8);
    print_values("grad_W3", (const real *)net->values.grad_W3, 576);
    print_values("grad_gain4", (const real *)net->values.grad_gain4, 8);
    print_values("grad_b4", (const real *)net->values.grad_b4, 8);
    print_values("grad_W5", (const real *)net->values.grad_W5, 576);
    print_values("grad_gain6", (const real *)net->values.grad_gain6, 8);
    print_values("grad_b6", (const real *)net->values.grad_b6, 8);
    print_values("grad_W9", (const real *)net->values.grad_W9, 1152);
    print_values("grad_b9", (const real *)net->values.grad_b9, 16);
    print_values("grad_W11", (const real *)net->values.grad_W11, 160);
    print_values("grad_b11", (const real *)net->values.grad_b11, 10);
}

static void print_parameters(const residual_convolution *net)
{
    print_values("W1", (const real *)net->W1, 72);
    print_values("gain2", (const real *)net->gain2, 8);
    print_values("b2", (const real *)net->b2, 8);
    print_values("W3", (const real *)net->W3, 576);
    print_values("gain4", (const real *)net->gain4, 8);
    print_values("b4", (const real *)net->b4, 8);
    print_values("W5", (const real *)net->W5, 576);
    print_values("gain6", (const real *)net->gain6, 8);
    print_values("b6", (const real *)net->b6, 8);
    print_values("W9", (const real *)net->W9, 1152);
    print_values("b9", (const real *)net->b9, 16);
    print_values("W11", (const real *)net->W11, 160);
    print_values("b11", (const real *)net->b11, 10);
}

/* Reads "digits.csv": on each line the inputs and then the target. Returns 0 unless it holds just that. */
static int read_data(real *x, int *y)
{
    FILE *file = fopen("digits.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 65; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            good = good && (i < 64 || (value >= 0 && value < 10 && floor(value) == value));
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 64) {
                x[n * 64 + i] = (real)(value * 0.0625);
            } else {
                y[n * 1 + i - 64] = (int)value;
            }
        }
    }
    const int ended = fscanf(file, "%*s") == EOF;
    fclose(file);
    return ended;
}

/* Reads a whole number of at least 0. Returns 0 when the text is not one. */
static int read_count(const char *text, long *count)
{
    char *end = NULL;
    errno = 0;
    *count = strtol(text, &end, 10);
    return end != text && *end == '\0' && errno == 0 && *count >= 0;
}

int main(int argc, char **argv)
{
    static residual_convolution net;
    static real x[MOST_SAMPLES * 64];
    static int y[MOST_SAMPLES * 1];
    long steps = 880;
    long report = 88;
    const char *save = NULL;
    const char *load = NULL;
    int vectors = 0;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--vectors") == 0) {
            vectors = 1;
        } else if ((strcmp(argv[i], "--steps") == 0 || strcmp(argv[i], "--report") == 0) && i + 1 < argc) {
            if (!read_count(argv[i + 1], strcmp(argv[i], "--steps") == 0 ? &steps : &report)) {
                fprintf(stderr, "%s %s: a whole number of at least 0 is needed\n", argv[i], argv[i + 1]);
                return 2;
            }
            i++;
        } else if (strcmp(argv[i], "--save") == 0 && i + 1 < argc) {
            save = argv[++i];
        } else if (strcmp(argv[i], "--load") == 0 && i + 1 < argc) {
            load = argv[++i];
        } else {
            fprintf(stderr, "usage: %s [--steps N] [--report N] [--load FILE] [--save FILE] [--vectors]\n", argv[0]);
            return 2;
        }
    }
    if (!read_data(x, y)) {
        fprintf(stderr, "digits.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    residual_convolution_init(&net, 1);
    if (load != NULL) {
        const char *wrong = residual_convolution_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[2048];
    static int batch_y[32];
    const long batches = TRAIN_SAMPLES / RESIDUAL_CONVOLUTION_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            residual_convolution_shuffle(order, TRAIN_SAMPLES, 1, (uint64_t)(done / batches));
        }
        for (int i = 0; i < RESIDUAL_CONVOLUTION_BATCH; i++) {
            const int sample = order[(int)(done % batches) * RESIDUAL_CONVOLUTION_BATCH + i];
            memcpy(batch_x + i * 64, x + sample * 64, 64 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, residual_convolution_gradients(&net, batch_x, batch_y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)residual_convolution_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = residual_convolution_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                residual_convolution_save(&net, save);
            }
            return 1;
        }
        if (!vectors && report > 0 && step % report == 0) {
            printf("step %ld  loss %.10g\n", step, (double)loss);
        }
    }
    if (vectors) {
        print_parameters(&net);
    }
    if (!vectors) {
        static real predicted[TEST_SAMPLES * 10];
        int right = 0;
        residual_convolution_predict(&net, x + TRAIN_SAMPLES * 64, TEST_SAMPLES, predicted);
        for (int n = 0; n < TEST_SAMPLES; n++) {
            int best = 0;
            for (int k = 1; k < 10; k++) {
                if (predicted[n * 10 + k] > predicted[n * 10 + best]) {
                    best = k;
                }
            }
            right += best == y[TRAIN_SAMPLES + n];
        }
        printf("test accuracy %.2f %% (%d of %d)\n", 100.0 * right / TEST_SAMPLES, right, TEST_SAMPLES);
    }
    if (save != NULL) {
        const char *wrong = residual_convolution_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
