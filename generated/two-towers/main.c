/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: 6cd1b7d4195bf1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "two_towers.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 500,
    TEST_SAMPLES = 100,
    TRAIN_SAMPLES = 400
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const two_towers *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a2", (const real *)net->values.a2, 640);
    print_values("grad_W1", (const real *)net->values.grad_W1, 2048);
    print_values("grad_b1", (const real *)net->values.grad_b1, 32);
    print_values("grad_W2", (const real *)net->values.grad_W2, 256);
    print_values("grad_b2", (const real *)net->values.grad_b2, 8);
}

static void print_parameters(const two_towers *net)
{
    print_values("W1", (const real *)net->W1, 2048);
    print_values("b1", (const real *)net->b1, 32);
    print_values("W2", (const real *)net->W2, 256);
    print_values("b2", (const real *)net->b2, 8);
}

/* Reads "digit-pairs.csv": on each line the inputs and then the target. Returns 0 unless it holds just that. */
static int read_data(real *x, int *y)
{
    FILE *file = fopen("digit-pairs.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 129; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            good = good && (i < 128 || (value >= 0 && value < 8 && floor(value) == value));
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 128) {
                x[n * 128 + i] = (real)(value * 0.0625);
            } else {
                y[n * 1 + i - 128] = (int)value;
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
    static two_towers net;
    static real x[MOST_SAMPLES * 128];
    static int y[MOST_SAMPLES * 1];
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
        fprintf(stderr, "digit-pairs.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    two_towers_init(&net, 1);
    if (load != NULL) {
        const char *wrong = two_towers_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[5120];
    static int batch_y[40];
    const long batches = TRAIN_SAMPLES / TWO_TOWERS_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            two_towers_shuffle(order, TRAIN_SAMPLES, 1, (uint64_t)(done / batches));
        }
        for (int i = 0; i < TWO_TOWERS_BATCH; i++) {
            const int sample = order[(int)(done % batches) * TWO_TOWERS_BATCH + i];
            memcpy(batch_x + i * 128, x + sample * 128, 128 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, two_towers_gradients(&net, batch_x, batch_y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)two_towers_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = two_towers_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                two_towers_save(&net, save);
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
        const char *wrong = two_towers_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
