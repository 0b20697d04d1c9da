/*
 * One transformer block on characters.
 * Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
 * Hash of the mathematics: 7bc853c4a78c72966c27ffda2815cf87f0c72428d6c85979580d8b45430bf945
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 300
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "transformer_block.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    TRAIN_SAMPLES = 8
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const transformer_block *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a11", (const real *)net->values.a11, 1728);
    print_values("grad_E1", (const real *)net->values.grad_E1, 432);
    print_values("grad_P2", (const real *)net->values.grad_P2, 128);
    print_values("grad_gain3", (const real *)net->values.grad_gain3, 16);
    print_values("grad_b3", (const real *)net->values.grad_b3, 16);
    print_values("grad_Q4", (const real *)net->values.grad_Q4, 256);
    print_values("grad_K4", (const real *)net->values.grad_K4, 256);
    print_values("grad_V4", (const real *)net->values.grad_V4, 256);
    print_values("grad_O4", (const real *)net->values.grad_O4, 256);
    print_values("grad_b4", (const real *)net->values.grad_b4, 16);
    print_values("grad_gain6", (const real *)net->values.grad_gain6, 16);
    print_values("grad_b6", (const real *)net->values.grad_b6, 16);
    print_values("grad_W7", (const real *)net->values.grad_W7, 512);
    print_values("grad_b7", (const real *)net->values.grad_b7, 32);
    print_values("grad_W8", (const real *)net->values.grad_W8, 512);
    print_values("grad_b8", (const real *)net->values.grad_b8, 16);
    print_values("grad_gain10", (const real *)net->values.grad_gain10, 16);
    print_values("grad_b10", (const real *)net->values.grad_b10, 16);
    print_values("grad_W11", (const real *)net->values.grad_W11, 432);
    print_values("grad_b11", (const real *)net->values.grad_b11, 27);
}

static void print_parameters(const transformer_block *net)
{
    print_values("E1", (const real *)net->E1, 432);
    print_values("P2", (const real *)net->P2, 128);
    print_values("gain3", (const real *)net->gain3, 16);
    print_values("b3", (const real *)net->b3, 16);
    print_values("Q4", (const real *)net->Q4, 256);
    print_values("K4", (const real *)net->K4, 256);
    print_values("V4", (const real *)net->V4, 256);
    print_values("O4", (const real *)net->O4, 256);
    print_values("b4", (const real *)net->b4, 16);
    print_values("gain6", (const real *)net->gain6, 16);
    print_values("b6", (const real *)net->b6, 16);
    print_values("W7", (const real *)net->W7, 512);
    print_values("b7", (const real *)net->b7, 32);
    print_values("W8", (const real *)net->W8, 512);
    print_values("b8", (const real *)net->b8, 16);
    print_values("gain10", (const real *)net->gain10, 16);
    print_values("b10", (const real *)net->b10, 16);
    print_values("W11", (const real *)net->W11, 432);
    print_values("b11", (const real *)net->b11, 27);
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
    static transformer_block net;
    static const int x[] = {20, 15, 0, 2, 5, 0, 15, 18, 5, 0, 15, 18, 0, 14, 15, 20, 0, 14, 15, 20, 0, 20,
        15, 0, 0, 20, 15, 0, 2, 5, 0, 20, 2, 5, 0, 20, 8, 1, 20, 0, 8, 1, 20, 0, 9, 19, 0, 20, 9, 19, 0, 20,
        8, 5, 0, 17, 8, 5, 0, 17, 21, 5, 19, 20};
    static const int y[] = {15, 0, 2, 5, 0, 15, 18, 0, 0, 15, 18, 0, 14, 15, 20, 0, 14, 15, 20, 0, 20, 15, 0,
        2, 20, 15, 0, 2, 5, 0, 20, 8, 5, 0, 20, 8, 1, 20, 0, 9, 1, 20, 0, 9, 19, 0, 20, 8, 19, 0, 20, 8, 5,
        0, 17, 21, 5, 0, 17, 21, 5, 19, 20, 9};
    long steps = 300;
    long report = 30;
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
    transformer_block_init(&net, 1);
    if (load != NULL) {
        const char *wrong = transformer_block_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, transformer_block_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)transformer_block_loss(&net, x, y));
            }
            break;
        }
        const real loss = transformer_block_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                transformer_block_save(&net, save);
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
        const char *wrong = transformer_block_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
