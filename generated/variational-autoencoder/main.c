/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82
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
#include "variational_autoencoder.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 1797,
    TEST_SAMPLES = 359,
    TRAIN_SAMPLES = 1438
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const variational_autoencoder *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a6", net->values.memory + 2048, 2048);
    print_values("grad_W1", net->values.memory + 0, 2048);
    print_values("grad_b1", net->values.memory + 10752, 32);
    print_values("grad_W2", net->values.memory + 10624, 128);
    print_values("grad_b2", net->values.memory + 10784, 4);
    print_values("grad_W3", net->values.memory + 10368, 128);
    print_values("grad_b3", net->values.memory + 9376, 4);
    print_values("grad_W5", net->values.memory + 9216, 128);
    print_values("grad_b5", net->values.memory + 9344, 32);
    print_values("grad_W6", net->values.memory + 6144, 2048);
    print_values("grad_b6", net->values.memory + 8192, 64);
}

static void print_parameters(const variational_autoencoder *net)
{
    print_values("W1", (const real *)net->W1, 2048);
    print_values("b1", (const real *)net->b1, 32);
    print_values("W2", (const real *)net->W2, 128);
    print_values("b2", (const real *)net->b2, 4);
    print_values("W3", (const real *)net->W3, 128);
    print_values("b3", (const real *)net->b3, 4);
    print_values("W5", (const real *)net->W5, 128);
    print_values("b5", (const real *)net->b5, 32);
    print_values("W6", (const real *)net->W6, 2048);
    print_values("b6", (const real *)net->b6, 64);
}

/* Reads "digits.csv": on each line the inputs, then what is not read. Returns 0 unless it holds just that. */
static int read_data(real *x)
{
    FILE *file = fopen("digits.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 65; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 64) {
                x[n * 64 + i] = (real)(value * 0.0625);
            }
        }
    }
    const int ended = fscanf(file, "%*s") == EOF;
    fclose(file);
    return ended;
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
static int load_weights(variational_autoencoder *net, const char *path)
{
    const char *wrong = variational_autoencoder_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const variational_autoencoder *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : variational_autoencoder_save(net, path);
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
    static VARIATIONAL_AUTOENCODER_ALIGNED variational_autoencoder net;
    static real x[MOST_SAMPLES * 64];
    struct options chosen = {880, 88, 88, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    if (!read_data(x)) {
        fprintf(stderr, "digits.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    variational_autoencoder_init(&net, 1);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    static int order[TRAIN_SAMPLES];
    static real batch_x[2048];
    const uint64_t batches = TRAIN_SAMPLES / VARIATIONAL_AUTOENCODER_BATCH;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        /* the next batch of the current epoch */
        const uint64_t batch = net.steps_done % batches;
        if (step == first || batch == 0) {
            variational_autoencoder_shuffle(order, TRAIN_SAMPLES, net.seed, net.steps_done / batches);
        }
        for (int i = 0; i < VARIATIONAL_AUTOENCODER_BATCH; i++) {
            const int sample = order[(int)batch * VARIATIONAL_AUTOENCODER_BATCH + i];
            memcpy(batch_x + i * 64, x + sample * 64, 64 * sizeof *x);
        }
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, variational_autoencoder_gradients(&net, batch_x));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)variational_autoencoder_loss(&net, batch_x));
            }
            break;
        }
        const real loss = variational_autoencoder_step(&net, batch_x);
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
