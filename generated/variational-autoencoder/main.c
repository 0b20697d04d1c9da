/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: 6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "variational_autoencoder.h"

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

static void print_gradients(const variational_autoencoder *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a6", (const real *)net->values.a6, 2048);
    print_values("grad_W1", (const real *)net->values.grad_W1, 2048);
    print_values("grad_b1", (const real *)net->values.grad_b1, 32);
    print_values("grad_W2", (const real *)net->values.grad_W2, 128);
    print_values("grad_b2", (const real *)net->values.grad_b2, 4);
    print_values("grad_W3", (const real *)net->values.grad_W3, 128);
    print_values("grad_b3", (const real *)net->values.grad_b3, 4);
    print_values("grad_W5", (const real *)net->values.grad_W5, 128);
    print_values("grad_b5", (const real *)net->values.grad_b5, 32);
    print_values("grad_W6", (const real *)net->values.grad_W6, 2048);
    print_values("grad_b6", (const real *)net->values.grad_b6, 64);
}

static void print_parameters(const variational_autoencoder *net)
{
    print_values("W1", (const real *)net->W1, 2048);
    print_values("b1", (const real *)net->b1, 32);
    print_values("W2", (const real *)net->W2, 128);
    print_values("b2", (const real *)net->b2, 4);
    print_values("W3", (const real *)net->W3, 128);
    print_values("b3", (const real *)net->b3, 4);
    print_values("W5", (const real *)net->W5, 128);
    print_values("b5", (const real *)net->b5, 32);
    print_values("W6", (const real *)net->W6, 2048);
    print_values("b6", (const real *)net->b6, 64);
}

/* Reads "digits.csv": on each line the inputs, then what is not read. Returns 0 unless it holds just that. */
static int read_data(real *x)
{
    FILE *file = fopen("digits.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 65; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 64) {
                x[n * 64 + i] = (real)(value * 0.0625);
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
    static variational_autoencoder net;
    static real x[MOST_SAMPLES * 64];
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
    if (!read_data(x)) {
        fprintf(stderr, "digits.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    variational_autoencoder_init(&net, 1);
    if (load != NULL) {
        const char *wrong = variational_autoencoder_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[2048];
    const long batches = TRAIN_SAMPLES / VARIATIONAL_AUTOENCODER_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            variational_autoencoder_shuffle(order, TRAIN_SAMPLES, 1, (uint64_t)(done / batches));
        }
        for (int i = 0; i < VARIATIONAL_AUTOENCODER_BATCH; i++) {
            const int sample = order[(int)(done % batches) * VARIATIONAL_AUTOENCODER_BATCH + i];
            memcpy(batch_x + i * 64, x + sample * 64, 64 * sizeof *x);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, variational_autoencoder_gradients(&net, batch_x));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)variational_autoencoder_loss(&net, batch_x));
            }
            break;
        }
        const real loss = variational_autoencoder_step(&net, batch_x);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                variational_autoencoder_save(&net, save);
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
        const char *wrong = variational_autoencoder_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
