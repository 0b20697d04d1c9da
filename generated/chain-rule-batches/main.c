/*
 * A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.
 * Made by symbp 0.1.0 from the network 'chain-rule-batches'; do not edit.
 * Hash of the mathematics: f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "chain_rule_batches.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    TRAIN_SAMPLES = 4
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const chain_rule_batches *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a3", (const real *)net->values.a3, 2);
    print_values("grad_W1", (const real *)net->values.grad_W1, 16);
    print_values("grad_b1", (const real *)net->values.grad_b1, 8);
    print_values("grad_W3", (const real *)net->values.grad_W3, 8);
    print_values("grad_b3", (const real *)net->values.grad_b3, 1);
}

static void print_parameters(const chain_rule_batches *net)
{
    print_values("W1", (const real *)net->W1, 16);
    print_values("b1", (const real *)net->b1, 8);
    print_values("W3", (const real *)net->W3, 8);
    print_values("b3", (const real *)net->b3, 1);
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
    static chain_rule_batches net;
    static const real x[] = {0, 0, 0, 1, 1, 0, 1, 1};
    static const real y[] = {0, 1, 1, 0};
    long steps = 2000;
    long report = 200;
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
    chain_rule_batches_init(&net, 3);
    if (load != NULL) {
        const char *wrong = chain_rule_batches_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[4];
    static real batch_y[2];
    const long batches = TRAIN_SAMPLES / CHAIN_RULE_BATCHES_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            chain_rule_batches_shuffle(order, TRAIN_SAMPLES, 3, (uint64_t)(done / batches));
        }
        for (int i = 0; i < CHAIN_RULE_BATCHES_BATCH; i++) {
            const int sample = order[(int)(done % batches) * CHAIN_RULE_BATCHES_BATCH + i];
            memcpy(batch_x + i * 2, x + sample * 2, 2 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, chain_rule_batches_gradients(&net, batch_x, batch_y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)chain_rule_batches_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = chain_rule_batches_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                chain_rule_batches_save(&net, save);
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
        const char *wrong = chain_rule_batches_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
