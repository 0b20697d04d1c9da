/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: e6a1693ae1aafe178761106ca90638371dd1086b7e5833a6628068c36824f35a
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
#include "two_towers.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 500,
    TEST_SAMPLES = 100,
    TRAIN_SAMPLES = 400
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const two_towers *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a2", net->values.memory + 12288, 640);
    print_values("grad_W1", net->values.memory + 10240, 2048);
    print_values("grad_b1", net->values.memory + 2816, 32);
    print_values("grad_W2", net->values.memory + 2560, 256);
    print_values("grad_b2", net->values.memory + 0, 8);
}

static void print_parameters(const two_towers *net)
{
    print_values("W1", (const real *)net->W1, 2048);
    print_values("b1", (const real *)net->b1, 32);
    print_values("W2", (const real *)net->W2, 256);
    print_values("b2", (const real *)net->b2, 8);
}

/* Reads "digit-pairs.csv": on each line the inputs and then the target. Returns 0 unless it holds just that. */
static int read_data(real *x, int *y)
{
    FILE *file = fopen("digit-pairs.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 129; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            good = good && (i < 128 || (value >= 0 && value < 8 && floor(value) == value));
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 128) {
                x[n * 128 + i] = (real)(value * 0.0625);
            } else {
                y[n * 1 + i - 128] = (int)value;
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
static int load_weights(two_towers *net, const char *path)
{
    const char *wrong = two_towers_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const two_towers *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : two_towers_save(net, path);
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
    static TWO_TOWERS_ALIGNED two_towers net;
    static real x[MOST_SAMPLES * 128];
    static int y[MOST_SAMPLES * 1];
    struct options chosen = {400, 40, 40, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    if (!read_data(x, y)) {
        fprintf(stderr, "digit-pairs.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    two_towers_init(&net, 1);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    static int order[TRAIN_SAMPLES];
    static real batch_x[5120];
    static int batch_y[40];
    const uint64_t batches = TRAIN_SAMPLES / TWO_TOWERS_BATCH;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        /* the next batch of the current epoch */
        const uint64_t batch = net.steps_done % batches;
        if (step == first || batch == 0) {
            two_towers_shuffle(order, TRAIN_SAMPLES, net.seed, net.steps_done / batches);
        }
        for (int i = 0; i < TWO_TOWERS_BATCH; i++) {
            const int sample = order[(int)batch * TWO_TOWERS_BATCH + i];
            memcpy(batch_x + i * 128, x + sample * 128, 128 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, two_towers_gradients(&net, batch_x, batch_y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)two_towers_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = two_towers_step(&net, batch_x, batch_y);
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
