/*
 * Himmelblau's function minimised by Adam from (4, 0).
 * Made by symbp 0.1.0 from the network 'himmelblau-right'; do not edit.
 * Hash of the mathematics: fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 20000
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "himmelblau_right.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    TRAIN_SAMPLES = 1
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const himmelblau_right *net, real loss)
{
    print_values("f", &loss, 1);
    print_values("grad_x", &net->values.grad_x, 1);
    print_values("grad_y", &net->values.grad_y, 1);
}

static void print_parameters(const himmelblau_right *net)
{
    print_values("x", &net->x, 1);
    print_values("y", &net->y, 1);
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
    static himmelblau_right net;
    long steps = 20000;
    long report = 2000;
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
    himmelblau_right_init(&net, 0);
    if (load != NULL) {
        const char *wrong = himmelblau_right_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, himmelblau_right_gradients(&net));
            } else if (!vectors) {
                printf("step %ld  f %.10g\n", step, (double)himmelblau_right_loss(&net));
            }
            break;
        }
        const real loss = himmelblau_right_step(&net);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                himmelblau_right_save(&net, save);
            }
            return 1;
        }
        if (!vectors && report > 0 && step % report == 0) {
            printf("step %ld  f %.10g\n", step, (double)loss);
        }
    }
    if (vectors) {
        print_parameters(&net);
    }
    if (save != NULL) {
        const char *wrong = himmelblau_right_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
