/*
 * A DCGAN-style generator, fitted by maximum mean discrepancy.
 * Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
 * Hash of the mathematics: 311a55ac59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "dcgan_generator.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 500,
    TEST_SAMPLES = 0,
    TRAIN_SAMPLES = 500
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const dcgan_generator *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a6", (const real *)net->values.a6, 3200);
    print_values("grad_W1", (const real *)net->values.grad_W1, 384);
    print_values("grad_gain2", (const real *)net->values.grad_gain2, 16);
    print_values("grad_b2", (const real *)net->values.grad_b2, 16);
    print_values("grad_W3", (const real *)net->values.grad_W3, 2048);
    print_values("grad_gain4", (const real *)net->values.grad_gain4, 8);
    print_values("grad_b4", (const real *)net->values.grad_b4, 8);
    print_values("grad_W5", (const real *)net->values.grad_W5, 128);
    print_values("grad_b5", (const real *)net->values.grad_b5, 1);
}

static void print_parameters(const dcgan_generator *net)
{
    print_values("W1", (const real *)net->W1, 384);
    print_values("gain2", (const real *)net->gain2, 16);
    print_values("b2", (const real *)net->b2, 16);
    print_values("W3", (const real *)net->W3, 2048);
    print_values("gain4", (const real *)net->gain4, 8);
    print_values("b4", (const real *)net->b4, 8);
    print_values("W5", (const real *)net->W5, 128);
    print_values("b5", (const real *)net->b5, 1);
}

/* Reads "noise-digits.csv": on each line the inputs and then the target. Returns 0 unless it holds just that. */
static int read_data(real *x, real *y)
{
    FILE *file = fopen("noise-digits.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 70; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 6) {
                x[n * 6 + i] = (real)(value * 1.0);
            } else {
                y[n * 64 + i - 6] = (real)value;
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
    static dcgan_generator net;
    static real x[MOST_SAMPLES * 6];
    static real y[MOST_SAMPLES * 64];
    long steps = 400;
    long report = 40;
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
        fprintf(stderr, "noise-digits.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    dcgan_generator_init(&net, 1);
    if (load != NULL) {
        const char *wrong = dcgan_generator_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[300];
    static real batch_y[3200];
    const long batches = TRAIN_SAMPLES / DCGAN_GENERATOR_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            dcgan_generator_shuffle(order, TRAIN_SAMPLES, 1, (uint64_t)(done / batches));
        }
        for (int i = 0; i < DCGAN_GENERATOR_BATCH; i++) {
            const int sample = order[(int)(done % batches) * DCGAN_GENERATOR_BATCH + i];
            memcpy(batch_x + i * 6, x + sample * 6, 6 * sizeof *x);
            memcpy(batch_y + i * 64, y + sample * 64, 64 * sizeof *y);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, dcgan_generator_gradients(&net, batch_x, batch_y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)dcgan_generator_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = dcgan_generator_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                dcgan_generator_save(&net, save);
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
    if (save != NULL) {
        const char *wrong = dcgan_generator_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
