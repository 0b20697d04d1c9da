/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52b5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23
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
#include "keyword_convolution.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    MOST_SAMPLES = 400,
    TEST_SAMPLES = 80,
    TRAIN_SAMPLES = 320
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const keyword_convolution *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a5", net->values.memory + 13056, 128);
    print_values("grad_W1", net->values.memory + 5632, 192);
    print_values("grad_b1", net->values.memory + 1920, 8);
    print_values("grad_W3", net->values.memory + 1536, 384);
    print_values("grad_b3", net->values.memory + 576, 16);
    print_values("grad_W5", net->values.memory + 512, 64);
    print_values("grad_b5", net->values.memory + 0, 4);
}

static void print_parameters(const keyword_convolution *net)
{
    print_values("W1", (const real *)net->W1, 192);
    print_values("b1", (const real *)net->b1, 8);
    print_values("W3", (const real *)net->W3, 384);
    print_values("b3", (const real *)net->b3, 16);
    print_values("W5", (const real *)net->W5, 64);
    print_values("b5", (const real *)net->b5, 4);
}

/* Reads "keywords.csv": on each line the inputs and then the target. Returns 0 unless it holds just that. */
static int read_data(real *x, int *y)
{
    FILE *file = fopen("keywords.csv", "r");
    if (file == NULL) {
        return 0;
    }
    for (int n = 0; n < MOST_SAMPLES; n++) {
        for (int i = 0; i < 97; i++) {
            double value;
            int good = fscanf(file, "%lf ,", &value) == 1 && isfinite(value);
            good = good && (i < 96 || (value >= 0 && value < 4 && floor(value) == value));
            if (!good) {
                fclose(file);
                return 0;
            }
            if (i < 96) {
                x[n * 96 + i] = (real)(value * 0.125);
            } else {
                y[n * 1 + i - 96] = (int)value;
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
static int load_weights(keyword_convolution *net, const char *path)
{
    const char *wrong = keyword_convolution_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const keyword_convolution *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : keyword_convolution_save(net, path);
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
    static KEYWORD_CONVOLUTION_ALIGNED keyword_convolution net;
    static real x[MOST_SAMPLES * 96];
    static int y[MOST_SAMPLES * 1];
    struct options chosen = {200, 20, 20, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    if (!read_data(x, y)) {
        fprintf(stderr, "keywords.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    keyword_convolution_init(&net, 1);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    static int order[TRAIN_SAMPLES];
    static real batch_x[3072];
    static int batch_y[32];
    const uint64_t batches = TRAIN_SAMPLES / KEYWORD_CONVOLUTION_BATCH;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        /* the next batch of the current epoch */
        const uint64_t batch = net.steps_done % batches;
        if (step == first || batch == 0) {
            keyword_convolution_shuffle(order, TRAIN_SAMPLES, net.seed, net.steps_done / batches);
        }
        for (int i = 0; i < KEYWORD_CONVOLUTION_BATCH; i++) {
            const int sample = order[(int)batch * KEYWORD_CONVOLUTION_BATCH + i];
            memcpy(batch_x + i * 96, x + sample * 96, 96 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, keyword_convolution_gradients(&net, batch_x, batch_y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)keyword_convolution_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = keyword_convolution_step(&net, batch_x, batch_y);
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
    if (!chosen.vectors) {
        static real predicted[TEST_SAMPLES * 4];
        int right = 0;
        keyword_convolution_predict(&net, x + TRAIN_SAMPLES * 96, TEST_SAMPLES, predicted);
        for (int n = 0; n < TEST_SAMPLES; n++) {
            int best = 0;
            for (int k = 1; k < 4; k++) {
                if (predicted[n * 4 + k] > predicted[n * 4 + best]) {
                    best = k;
                }
            }
            right += best == y[TRAIN_SAMPLES + n];
        }
        printf("test accuracy %.2f %% (%d of %d)\n", 100.0 * right / TEST_SAMPLES, right, TEST_SAMPLES);
    }
    const int saved = save_weights(&net, chosen.checkpoint) && save_weights(&net, chosen.save);
    return saved ? 0 : 1;
}
