/*
 * The computation graph of J = 3(a + bc).
 * Made by symbp 0.1.0 from the network 'computation-graph'; do not edit.
 * Hash of the mathematics: 69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 1
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "computation_graph.h"

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

static void print_gradients(const computation_graph *net, real loss)
{
    print_values("J", &loss, 1);
    print_values("grad_a", &net->values.grad_a, 1);
    print_values("grad_b", &net->values.grad_b, 1);
    print_values("grad_c", &net->values.grad_c, 1);
}

static void print_parameters(const computation_graph *net)
{
    print_values("a", &net->a, 1);
    print_values("b", &net->b, 1);
    print_values("c", &net->c, 1);
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
    static computation_graph net;
    long steps = 1;
    long report = 1;
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
    computation_graph_init(&net, 0);
    if (load != NULL) {
        const char *wrong = computation_graph_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, computation_graph_gradients(&net));
            } else if (!vectors) {
                printf("step %ld  J %.10g\n", step, (double)computation_graph_loss(&net));
            }
            break;
        }
        const real loss = computation_graph_step(&net);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                computation_graph_save(&net, save);
            }
            return 1;
        }
        if (!vectors && report > 0 && step % report == 0) {
            printf("step %ld  J %.10g\n", step, (double)loss);
        }
    }
    if (vectors) {
        print_parameters(&net);
    }
    if (save != NULL) {
        const char *wrong = computation_graph_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
