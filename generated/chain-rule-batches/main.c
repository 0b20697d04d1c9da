/*
 * A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.
 * Made by symbp 0.1.0 from the network 'chain-rule-batches'; do not edit.
 * Hash of the mathematics: f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492
 *
 * Trains the network on its own data. Options:
 *   --steps N          steps instead of the scheduled epochs
 *   --report N         print the loss every N steps
 *   --load FILE        start from saved weights
 *   --save FILE        save the weights at the end
 *   --checkpoint FILE  go on from FILE where there is one, and save there while training; --steps then counts those
 *                      done before too, so that the same command after a stop ends as it would have without
 *   --every N          steps between two checkpoints
 *   --vectors          print loss, predictions and gradients before training, parameters after it, in full
 */
#include "chain_rule_batches.h"

#include <math.h>
#include <stdio.h>
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
    print_values("a3", net->values.memory + 64, 2);
    print_values("grad_W1", net->values.memory + 0, 16);
    print_values("grad_b1", net->values.memory + 32, 8);
    print_values("grad_W3", net->values.memory + 40, 8);
    print_values("grad_b3", net->values.memory + 16, 1);
}

static void print_parameters(const chain_rule_batches *net)
{
    print_values("W1", (const real *)net->W1, 16);
    print_values("b1", (const real *)net->b1, 8);
    print_values("W3", (const real *)net->W3, 8);
    print_values("b3", (const real *)net->b3, 1);
}

/* Reads a whole number of at most twelve digits. Returns 0 when the text is not one. */
static int read_count(const char *text, long long *count)
{
    *count = 0;
    for (int i = 0; text[i] != '\0'; i++) {
        if (text[i] < '0' || text[i] > '9' || i >= 12) {
            return 0;
        }
        *count = 10 * *count + (text[i] - '0');
    }
    return text[0] != '\0';
}

/* Loads weights, or says what is wrong and returns 0. */
static int load_weights(chain_rule_batches *net, const char *path)
{
    const char *wrong = chain_rule_batches_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const chain_rule_batches *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : chain_rule_batches_save(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

static int exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

/* What the program was asked for. */
struct options {
    long long steps, report, every;
    const char *save, *load, *checkpoint;
    int vectors;
};

/* Reads the options, or says what is wrong and returns 0. */
static int read_options(int argc, char **argv, struct options *chosen)
{
    for (int i = 1; i < argc; i++) {
        long long *count = NULL;
        const char **path = NULL;
        if (strcmp(argv[i], "--steps") == 0) {
            count = &chosen->steps;
        } else if (strcmp(argv[i], "--report") == 0) {
            count = &chosen->report;
        } else if (strcmp(argv[i], "--every") == 0) {
            count = &chosen->every;
        } else if (strcmp(argv[i], "--save") == 0) {
            path = &chosen->save;
        } else if (strcmp(argv[i], "--load") == 0) {
            path = &chosen->load;
        } else if (strcmp(argv[i], "--checkpoint") == 0) {
            path = &chosen->checkpoint;
        }
        if (strcmp(argv[i], "--vectors") == 0) {
            chosen->vectors = 1;
        } else if ((count == NULL && path == NULL) || i + 1 >= argc) {
            fprintf(stderr,
                "usage: %s [--steps N] [--report N] [--load FILE] [--save FILE] [--checkpoint FILE] [--every N] [--vectors]\n",
                argv[0]);
            return 0;
        } else if (path != NULL) {
            *path = argv[++i];
        } else if (!read_count(argv[++i], count)) {
            fprintf(stderr, "%s %s: a whole number of at most twelve digits is needed\n", argv[i - 1], argv[i]);
            return 0;
        }
    }
    if (chosen->every == 0) {
        fprintf(stderr, "--every 0: at least 1 is needed\n");
        return 0;
    }
    return 1;
}

int main(int argc, char **argv)
{
    static chain_rule_batches net;
    static const real x[] = {0, 0, 0, 1, 1, 0, 1, 1};
    static const real y[] = {0, 1, 1, 0};
    struct options chosen = {2000, 200, 200, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    chain_rule_batches_init(&net, 3);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    static int order[TRAIN_SAMPLES];
    static real batch_x[4];
    static real batch_y[2];
    const uint64_t batches = TRAIN_SAMPLES / CHAIN_RULE_BATCHES_BATCH;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        /* the next batch of the current epoch */
        const uint64_t batch = net.steps_done % batches;
        if (step == first || batch == 0) {
            chain_rule_batches_shuffle(order, TRAIN_SAMPLES, net.seed, net.steps_done / batches);
        }
        for (int i = 0; i < CHAIN_RULE_BATCHES_BATCH; i++) {
            const int sample = order[(int)batch * CHAIN_RULE_BATCHES_BATCH + i];
            memcpy(batch_x + i * 2, x + sample * 2, 2 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, chain_rule_batches_gradients(&net, batch_x, batch_y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)chain_rule_batches_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = chain_rule_batches_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %lld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            save_weights(&net, chosen.checkpoint);
            save_weights(&net, chosen.save);
            return 1;
        }
        if (!chosen.vectors && chosen.report > 0 && step % chosen.report == 0) {
            printf("step %lld  loss %.10g\n", step, (double)loss);
        }
        if (chosen.checkpoint != NULL && net.steps_done % (uint64_t)chosen.every == 0) {
            if (!save_weights(&net, chosen.checkpoint)) {
                return 1;
            }
        }
    }
    if (chosen.vectors) {
        print_parameters(&net);
    }
    const int saved = save_weights(&net, chosen.checkpoint) && save_weights(&net, chosen.save);
    return saved ? 0 : 1;
}
