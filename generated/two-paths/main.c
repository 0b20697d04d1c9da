/*
 * The network whose weight W1[1,2] reaches the output by two paths.
 * Made by symbp 0.1.0 from the network 'two-paths'; do not edit.
 * Hash of the mathematics: f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 1000
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "two_paths.h"

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

static void print_gradients(const two_paths *net, real loss)
{
    print_values("L", &loss, 1);
    print_values("out", (const real *)net->values.out, 1);
    print_values("grad_W1", (const real *)net->values.grad_W1, 4);
    print_values("grad_W2", (const real *)net->values.grad_W2, 4);
    print_values("grad_W3", (const real *)net->values.grad_W3, 2);
}

static void print_parameters(const two_paths *net)
{
    print_values("W1", (const real *)net->W1, 4);
    print_values("W2", (const real *)net->W2, 4);
    print_values("W3", (const real *)net->W3, 2);
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
    static two_paths net;
    static const real x[] = {REAL(0.5), -REAL(0.25)};
    static const real t[] = {REAL(0.25)};
    long steps = 1000;
    long report = 100;
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
    two_paths_init(&net, 0);
    if (load != NULL) {
        const char *wrong = two_paths_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, two_paths_gradients(&net, x, t));
            } else if (!vectors) {
                printf("step %ld  L %.10g\n", step, (double)two_paths_loss(&net, x, t));
            }
            break;
        }
        const real loss = two_paths_step(&net, x, t);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                two_paths_save(&net, save);
            }
            return 1;
        }
        if (!vectors && report > 0 && step % report == 0) {
            printf("step %ld  L %.10g\n", step, (double)loss);
        }
    }
    if (vectors) {
        print_parameters(&net);
    }
    if (save != NULL) {
        const char *wrong = two_paths_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
