/*
 * One transformer block on characters.
 * Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
 * Hash of the mathematics: 14a58b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94
 *
 * Trains the network on its own data. Options:
 *   --steps N          steps instead of 300
 *   --report N         print the loss every N steps
 *   --load FILE        start from saved weights
 *   --save FILE        save the weights at the end
 *   --checkpoint FILE  go on from FILE where there is one, and save there while training; --steps then counts those
 *                      done before too, so that the same command after a stop ends as it would have without
 *   --every N          steps between two checkpoints
 *   --vectors          print loss, predictions and gradients before training, parameters after it, in full
 */
#include "transformer_block.h"

#include <math.h>
#include <stdio.h>
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
    print_values("a11", net->values.memory + 0, 1728);
    print_values("grad_E1", net->values.memory + 14720, 432);
    print_values("grad_P2", net->values.memory + 16176, 128);
    print_values("grad_gain3", net->values.memory + 16320, 16);
    print_values("grad_b3", net->values.memory + 16304, 16);
    print_values("grad_Q4", net->values.memory + 9600, 256);
    print_values("grad_K4", net->values.memory + 9856, 256);
    print_values("grad_V4", net->values.memory + 10112, 256);
    print_values("grad_O4", net->values.memory + 8064, 256);
    print_values("grad_b4", net->values.memory + 9344, 16);
    print_values("grad_gain6", net->values.memory + 9376, 16);
    print_values("grad_b6", net->values.memory + 9360, 16);
    print_values("grad_W7", net->values.memory + 7552, 512);
    print_values("grad_b7", net->values.memory + 8320, 32);
    print_values("grad_W8", net->values.memory + 1728, 512);
    print_values("grad_b8", net->values.memory + 3712, 16);
    print_values("grad_gain10", net->values.memory + 3728, 16);
    print_values("grad_b10", net->values.memory + 3696, 16);
    print_values("grad_W11", net->values.memory + 2240, 432);
    print_values("grad_b11", net->values.memory + 2672, 27);
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
static int load_weights(transformer_block *net, const char *path)
{
    const char *wrong = transformer_block_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const transformer_block *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : transformer_block_save(net, path);
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
    static TRANSFORMER_BLOCK_ALIGNED transformer_block net;
    static const int x[] = {20, 15, 0, 2, 5, 0, 15, 18, 5, 0, 15, 18, 0, 14, 15, 20, 0, 14, 15, 20, 0, 20,
        15, 0, 0, 20, 15, 0, 2, 5, 0, 20, 2, 5, 0, 20, 8, 1, 20, 0, 8, 1, 20, 0, 9, 19, 0, 20, 9, 19, 0, 20,
        8, 5, 0, 17, 8, 5, 0, 17, 21, 5, 19, 20};
    static const int y[] = {15, 0, 2, 5, 0, 15, 18, 0, 0, 15, 18, 0, 14, 15, 20, 0, 14, 15, 20, 0, 20, 15, 0,
        2, 20, 15, 0, 2, 5, 0, 20, 8, 5, 0, 20, 8, 1, 20, 0, 9, 1, 20, 0, 9, 19, 0, 20, 8, 19, 0, 20, 8, 5,
        0, 17, 21, 5, 0, 17, 21, 5, 19, 20, 9};
    struct options chosen = {300, 30, 30, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    transformer_block_init(&net, 1);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, transformer_block_gradients(&net, x, y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)transformer_block_loss(&net, x, y));
            }
            break;
        }
        const real loss = transformer_block_step(&net, x, y);
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
