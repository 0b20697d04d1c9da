/*
 * The 2-2-2 network, one trained bias per layer.
 * Made by symbp 0.1.0 from the network 'worked-example-shared-bias'; do not edit.
 * Hash of the mathematics: 1bd04556f6d86a2195d62b1e0cb8e29282b4fd61fc2d1fdce604eb26c69389c3
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 20000
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "worked_example_shared_bias.h"

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

static void print_gradients(const worked_example_shared_bias *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a2", (const real *)net->values.a2, 2);
    print_values("grad_W1", (const real *)net->values.grad_W1, 4);
    print_values("grad_b1", &net->values.grad_b1, 1);
    print_values("grad_W2", (const real *)net->values.grad_W2, 4);
    print_values("grad_b2", &net->values.grad_b2, 1);
}

static void print_parameters(const worked_example_shared_bias *net)
{
    print_values("W1", (const real *)net->W1, 4);
    print_values("b1", &net->b1, 1);
    print_values("W2", (const real *)net->W2, 4);
    print_values("b2", &net->b2, 1);
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
    static worked_example_shared_bias net;
    static const real x[] = {REAL(0.05), REAL(0.1)};
    static const real y[] = {REAL(0.01), REAL(0.99)};
    long steps = 20000;
    long report = 1000;
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
    worked_example_shared_bias_init(&net, 0);
    if (load != NULL) {
        const char *wrong = worked_example_shared_bias_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, worked_example_shared_bias_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)worked_example_shared_bias_loss(&net, x, y));
            }
            break;
        }
        const real loss = worked_example_shared_bias_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                worked_example_shared_bias_save(&net, save);
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
        const char *wrong = worked_example_shared_bias_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
