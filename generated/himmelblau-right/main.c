/*
 * Himmelblau's function minimised by Adam from (4, 0).
 * Made by symbp 0.1.0 from the network 'himmelblau-right'; do not edit.
 * Hash of the mathematics: 23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19
 *
 * Trains the network on its own data. Options:
 *   --steps N          steps instead of 20000
 *   --report N         print the loss every N steps
 *   --load FILE        start from saved weights
 *   --save FILE        save the weights at the end
 *   --checkpoint FILE  go on from FILE where there is one, and save there while training; --steps then counts those
 *                      done before too, so that the same command after a stop ends as it would have without
 *   --every N          steps between two checkpoints
 *   --vectors          print loss, predictions and gradients before training, parameters after it, in full
 */
#include "himmelblau_right.h"

#include <math.h>
#include <stdio.h>
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

static void print_gradients(const himmelblau_right *net, real loss)
{
    print_values("f", &loss, 1);
    print_values("grad_x", &net->values.grad_x, 1);
    print_values("grad_y", &net->values.grad_y, 1);
}

static void print_parameters(const himmelblau_right *net)
{
    print_values("x", &net->x, 1);
    print_values("y", &net->y, 1);
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
static int load_weights(himmelblau_right *net, const char *path)
{
    const char *wrong = himmelblau_right_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const himmelblau_right *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : himmelblau_right_save(net, path);
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
    static himmelblau_right net;
    struct options chosen = {20000, 2000, 2000, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    himmelblau_right_init(&net, 0);
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
                print_gradients(&net, himmelblau_right_gradients(&net));
            } else if (!chosen.vectors) {
                printf("step %lld  f %.10g\n", step, (double)himmelblau_right_loss(&net));
            }
            break;
        }
        const real loss = himmelblau_right_step(&net);
        if (isnan(loss)) {
            fprintf(stderr, "step %lld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            save_weights(&net, chosen.checkpoint);
            save_weights(&net, chosen.save);
            return 1;
        }
        if (!chosen.vectors && chosen.report > 0 && step % chosen.report == 0) {
            printf("step %lld  f %.10g\n", step, (double)loss);
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
