/*
 * Characters by gated recurrent units.
 * Made by symbp 0.1.0 from the network 'character-gru'; do not edit.
 * Hash of the mathematics: 183e1e956293725dc7d9a22ab7bfd02e29c5709740a83bc149d34d78e0d8f107
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 300
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "character_gru.h"

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

static void print_gradients(const character_gru *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a3", (const real *)net->values.a3, 1728);
    print_values("grad_E1", (const real *)net->values.grad_E1, 324);
    print_values("grad_Wr2", (const real *)net->values.grad_Wr2, 288);
    print_values("grad_Ur2", (const real *)net->values.grad_Ur2, 576);
    print_values("grad_br2", (const real *)net->values.grad_br2, 24);
    print_values("grad_Wu2", (const real *)net->values.grad_Wu2, 288);
    print_values("grad_Uu2", (const real *)net->values.grad_Uu2, 576);
    print_values("grad_bu2", (const real *)net->values.grad_bu2, 24);
    print_values("grad_Wc2", (const real *)net->values.grad_Wc2, 288);
    print_values("grad_Uc2", (const real *)net->values.grad_Uc2, 576);
    print_values("grad_bc2", (const real *)net->values.grad_bc2, 24);
    print_values("grad_d2", (const real *)net->values.grad_d2, 24);
    print_values("grad_W3", (const real *)net->values.grad_W3, 648);
    print_values("grad_b3", (const real *)net->values.grad_b3, 27);
}

static void print_parameters(const character_gru *net)
{
    print_values("E1", (const real *)net->E1, 324);
    print_values("Wr2", (const real *)net->Wr2, 288);
    print_values("Ur2", (const real *)net->Ur2, 576);
    print_values("br2", (const real *)net->br2, 24);
    print_values("Wu2", (const real *)net->Wu2, 288);
    print_values("Uu2", (const real *)net->Uu2, 576);
    print_values("bu2", (const real *)net->bu2, 24);
    print_values("Wc2", (const real *)net->Wc2, 288);
    print_values("Uc2", (const real *)net->Uc2, 576);
    print_values("bc2", (const real *)net->bc2, 24);
    print_values("d2", (const real *)net->d2, 24);
    print_values("W3", (const real *)net->W3, 648);
    print_values("b3", (const real *)net->b3, 27);
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
    static character_gru net;
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
    character_gru_init(&net, 1);
    if (load != NULL) {
        const char *wrong = character_gru_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, character_gru_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)character_gru_loss(&net, x, y));
            }
            break;
        }
        const real loss = character_gru_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                character_gru_save(&net, save);
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
        const char *wrong = character_gru_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
