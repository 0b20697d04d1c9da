/*
 * Characters by a long short-term memory.
 * Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
 * Hash of the mathematics: f13ee2ac8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1
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
#include "character_lstm.h"

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

static void print_gradients(const character_lstm *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a3", net->values.memory + 0, 1728);
    print_values("grad_E1", net->values.memory + 11136, 324);
    print_values("grad_Wi2", net->values.memory + 11472, 288);
    print_values("grad_Ui2", net->values.memory + 6528, 576);
    print_values("grad_bi2", net->values.memory + 7968, 24);
    print_values("grad_Wf2", net->values.memory + 7680, 288);
    print_values("grad_Uf2", net->values.memory + 7104, 576);
    print_values("grad_bf2", net->values.memory + 8000, 24);
    print_values("grad_Wc2", net->values.memory + 10176, 288);
    print_values("grad_Uc2", net->values.memory + 9600, 576);
    print_values("grad_bc2", net->values.memory + 8032, 24);
    print_values("grad_Wo2", net->values.memory + 5568, 288);
    print_values("grad_Uo2", net->values.memory + 4992, 576);
    print_values("grad_bo2", net->values.memory + 5856, 24);
    print_values("grad_W3", net->values.memory + 3456, 648);
    print_values("grad_b3", net->values.memory + 4112, 27);
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
static int load_weights(character_lstm *net, const char *path)
{
    const char *wrong = character_lstm_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const character_lstm *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : character_lstm_save(net, path);
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
    static CHARACTER_LSTM_ALIGNED character_lstm net;
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
    character_lstm_init(&net, 1);
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
                print_gradients(&net, character_lstm_gradients(&net, x, y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)character_lstm_loss(&net, x, y));
            }
            break;
        }
        const real loss = character_lstm_step(&net, x, y);
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
