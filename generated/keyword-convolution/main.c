/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52600dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of the scheduled epochs
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "keyword_convolution.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
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
    print_values("a5", (const real *)net->values.a5, 128);
    print_values("grad_W1", (const real *)net->values.grad_W1, 192);
    print_values("grad_b1", (const real *)net->values.grad_b1, 8);
    print_values("grad_W3", (const real *)net->values.grad_W3, 384);
    print_values("grad_b3", (const real *)net->values.grad_b3, 16);
    print_values("grad_W5", (const real *)net->values.grad_W5, 64);
    print_values("grad_b5", (const real *)net->values.grad_b5, 4);
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
    static keyword_convolution net;
    static real x[MOST_SAMPLES * 96];
    static int y[MOST_SAMPLES * 1];
    long steps = 200;
    long report = 20;
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
    if (!read_data(x, y)) {
        fprintf(stderr, "keywords.csv cannot be read or is not this network's data; run the program in its folder\n");
        return 2;
    }
    keyword_convolution_init(&net, 1);
    if (load != NULL) {
        const char *wrong = keyword_convolution_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    static int order[TRAIN_SAMPLES];
    static real batch_x[3072];
    static int batch_y[32];
    const long batches = TRAIN_SAMPLES / KEYWORD_CONVOLUTION_BATCH;
    for (long step = 0; step <= steps; step++) {
        /* the next batch of the current epoch */
        const long done = (long)net.steps_done;
        if (step == 0 || done % batches == 0) {
            keyword_convolution_shuffle(order, TRAIN_SAMPLES, 1, (uint64_t)(done / batches));
        }
        for (int i = 0; i < KEYWORD_CONVOLUTION_BATCH; i++) {
            const int sample = order[(int)(done % batches) * KEYWORD_CONVOLUTION_BATCH + i];
            memcpy(batch_x + i * 96, x + sample * 96, 96 * sizeof *x);
            memcpy(batch_y + i * 1, y + sample * 1, 1 * sizeof *y);
        }
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, keyword_convolution_gradients(&net, batch_x, batch_y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)keyword_convolution_loss(&net, batch_x, batch_y));
            }
            break;
        }
        const real loss = keyword_convolution_step(&net, batch_x, batch_y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                keyword_convolution_save(&net, save);
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
    if (!vectors) {
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
    if (save != NULL) {
        const char *wrong = keyword_convolution_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
