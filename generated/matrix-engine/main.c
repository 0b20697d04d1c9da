/*
 * The matrix engine: BP1 to BP4 on a 2-2-2 network.
 * Made by symbp 0.1.0 from the network 'matrix-engine'; do not edit.
 * Hash of the mathematics: 01fee7a76900842d7902ed1cd4ab00fd7f708928d351aa2822118fe732740d65
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 5
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "matrix_engine.h"

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

static void print_gradients(const matrix_engine *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a2", (const real *)net->values.a2, 2);
    print_values("grad_W1", (const real *)net->values.grad_W1, 4);
    print_values("grad_b1", (const real *)net->values.grad_b1, 2);
    print_values("grad_W2", (const real *)net->values.grad_W2, 4);
    print_values("grad_b2", (const real *)net->values.grad_b2, 2);
}

static void print_parameters(const matrix_engine *net)
{
    print_values("W1", (const real *)net->W1, 4);
    print_values("b1", (const real *)net->b1, 2);
    print_values("W2", (const real *)net->W2, 4);
    print_values("b2", (const real *)net->b2, 2);
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
    static matrix_engine net;
    static const real x[] = {0, 0};
    static const real y[] = {REAL(0.6807), REAL(1.5249)};
    long steps = 5;
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
    matrix_engine_init(&net, 0);
    if (load != NULL) {
        const char *wrong = matrix_engine_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, matrix_engine_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)matrix_engine_loss(&net, x, y));
            }
            break;
        }
        const real loss = matrix_engine_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                matrix_engine_save(&net, save);
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
        const char *wrong = matrix_engine_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
