/*
 * Characters by a long short-term memory.
 * Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
 * Hash of the mathematics: 94803b2c5f68e4363b46d2737ea6644f46f261eb7e54671474b0e759cd183115
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 300
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "character_lstm.h"

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

static void print_gradients(const character_lstm *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a3", (const real *)net->values.a3, 1728);
    print_values("grad_E1", (const real *)net->values.grad_E1, 324);
    print_values("grad_Wi2", (const real *)net->values.grad_Wi2, 288);
    print_values("grad_Ui2", (const real *)net->values.grad_Ui2, 576);
    print_values("grad_bi2", (const real *)net->values.grad_bi2, 24);
    print_values("grad_Wf2", (const real *)net->values.grad_Wf2, 288);
    print_values("grad_Uf2", (const real *)net->values.grad_Uf2, 576);
    print_values("grad_bf2", (const real *)net->values.grad_bf2, 24);
    print_values("grad_Wc2", (const real *)net->values.grad_Wc2, 288);
    print_values("grad_Uc2", (const real *)net->values.grad_Uc2, 576);
    print_values("grad_bc2", (const real *)net->values.grad_bc2, 24);
    print_values("grad_Wo2", (const real *)net->values.grad_Wo2, 288);
    print_values("grad_Uo2", (const real *)net->values.grad_Uo2, 576);
    print_values("grad_bo2", (const real *)net->values.grad_bo2, 24);
    print_values("grad_W3", (const real *)net->values.grad_W3, 648);
    print_values("grad_b3", (const real *)net->values.grad_b3, 27);
}

static void print_parameters(const character_lstm *net)
{
    print_values("E1", (const real *)net->E1, 324);
    print_values("Wi2", (const real *)net->Wi2, 288);
    print_values("Ui2", (const real *)net->Ui2, 576);
    print_values("bi2", (const real *)net->bi2, 24);
    print_values("Wf2", (const real *)net->Wf2, 288);
    print_values("Uf2", (const real *)net->Uf2, 576);
    print_values("bf2", (const real *)net->bf2, 24);
    print_values("Wc2", (const real *)net->Wc2, 288);
    print_values("Uc2", (const real *)net->Uc2, 576);
    print_values("bc2", (const real *)net->bc2, 24);
    print_values("Wo2", (const real *)net->Wo2, 288);
    print_values("Uo2", (const real *)net->Uo2, 576);
    print_values("bo2", (const real *)net->bo2, 24);
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
    static character_lstm net;
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
    character_lstm_init(&net, 1);
    if (load != NULL) {
        const char *wrong = character_lstm_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, character_lstm_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)character_lstm_loss(&net, x, y));
            }
            break;
        }
        const real loss = character_lstm_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                character_lstm_save(&net, save);
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
        const char *wrong = character_lstm_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
