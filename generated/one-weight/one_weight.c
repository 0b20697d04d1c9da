/*
 * Gradient descent on one weight.
 * Made by symbp 0.1.0 from the network 'one-weight'; do not edit.
 * Hash of the mathematics: e7355165209af6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f
 */
#include "one_weight.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/* 64 random bits by stream and counter: the SplitMix64 finaliser (Steele, Lea, Flood 2014), applied twice. */
static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static uint64_t random_bits(uint64_t seed, uint64_t stream, uint64_t counter)
{
    const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
    return mix(mix(seed + (stream + 1) * golden) + (counter + 1) * golden);
}

void one_weight_init(one_weight *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.1);
    net->w = REAL(0.5);
}

static inline void forward(const one_weight *restrict net, one_weight_values *restrict v,
    const real *restrict x, const real *restrict t)
{
    /* p = w * x */
    v->p = net->w * *x;
    /* L = (p - t) ** 2 */
    v->L = (v->p - *t) * (v->p - *t);
}

static inline void backward(const one_weight *restrict net, one_weight_values *restrict v,
    const real *restrict x, const real *restrict t)
{
    (void)net;
    /* delta_p = 2 * (p - t) */
    v->delta_p = 2 * (v->p - *t);
    /* grad_w = delta_p * x */
    v->grad_w = v->delta_p * *x;
}

static inline int finite_gradients(const one_weight_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_w;
    return isfinite(checked);
}

static inline void update(one_weight *restrict net, one_weight_values *restrict v)
{
    /* w_next = w - grad_w * learning_rate */
    net->w -= v->grad_w * net->learning_rate;
    net->steps_done++;
}

real one_weight_loss(one_weight *restrict net, const real *restrict x, const real *restrict t)
{
    forward(net, &net->values, x, t);
    return net->values.L;
}

real one_weight_gradients(one_weight *restrict net, const real *restrict x, const real *restrict t)
{
    forward(net, &net->values, x, t);
    backward(net, &net->values, x, t);
    return net->values.L;
}

static inline real train(one_weight *restrict net, const real *restrict x, const real *restrict t)
{
    one_weight_values values; /* few enough for registers */
    one_weight_values *const v = &values;
    forward(net, v, x, t);
    backward(net, v, x, t);
    if (isfinite(v->L) && finite_gradients(v)) {
        update(net, v);
        return v->L;
    }
    return (real)NAN;
}

real one_weight_step(one_weight *restrict net, const real *restrict x, const real *restrict t)
{
    return train(net, x, t);
}

real one_weight_steps(one_weight *restrict net, const real *restrict x, const real *restrict t, long count)
{
    real loss = 0;
    one_weight own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own, x, t);
    }
    *net = own;
    return loss;
}

void one_weight_predict(one_weight *net, const real *x, real *predicted_p)
{
    for (int sample = 0; sample < 1; sample++) {
        /* p = w * x */
        net->predict_p = net->w * *x;
        memcpy(predicted_p, &net->predict_p, 1 * sizeof(real));
    }
}

void one_weight_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
{
    for (int i = 0; i < count; i++) {
        order[i] = i;
    }
    for (int last = count - 1; last > 0; last--) { /* Fisher and Yates */
        const int other = (int)(random_bits(seed, UINT64_C(1048576) + epoch,
            (uint64_t)last) % (uint64_t)(last + 1));
        const int kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
}

/* The header of a weight file, in pieces. */
#ifdef ONE_WEIGHT_FLOAT
enum { FILE_HEADER_LENGTH = 304 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"one-weight\",\"hash\":\"e7355165209a",
    "f6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f\"},\"w\":{\"dtype\":\"F32\",\"shape\"",
    ":[],\"data_offsets\":[0,4]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\"",
    ":[4,12]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[12,20]}} "
};
#else
enum { FILE_HEADER_LENGTH = 304 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"one-weight\",\"hash\":\"e7355165209a",
    "f6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f\"},\"w\":{\"dtype\":\"F64\",\"shape\"",
    ":[],\"data_offsets\":[0,8]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\"",
    ":[8,16]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[16,24]}} "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

#define MOST_STEPS UINT64_C(1099511627776) /* so that no stream of random numbers is used twice */

/* The header's length, low byte first. */
static void header_length(unsigned char bytes[8])
{
    uint64_t length = FILE_HEADER_LENGTH;
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(length & 255u);
        length >>= 8;
    }
}

const char *one_weight_save(const one_weight *net, const char *path)
{
    char beside[4096];
    unsigned char length[8] = {0};
    const size_t characters = strlen(path);
    if (characters > sizeof beside - sizeof ".part") {
        return "the path is too long";
    }
    memcpy(beside, path, characters);
    memcpy(beside + characters, ".part", sizeof ".part");
    FILE *file = fopen(beside, "wb");
    if (file == NULL) {
        return "the file cannot be opened for writing";
    }
    header_length(length);
    int good = fwrite(length, 1, 8, file) == 8;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        good = fputs(file_header[i], file) >= 0;
    }
    good = good && fwrite(&net->w, sizeof net->w, 1, file) == 1;
    good = good && fwrite(&net->steps_done, sizeof net->steps_done, 1, file) == 1;
    good = good && fwrite(&net->seed, sizeof net->seed, 1, file) == 1;
    good = fclose(file) == 0 && good;
    if (!good || rename(beside, path) != 0) {
        remove(beside);
        return "the file cannot be written";
    }
    return NULL;
}

/* Reads one array: into target, or only to see that all values are there and finite. */
static int read_values(FILE *file, real *target, int count)
{
    for (int i = 0; i < count; i++) {
        real value = 0;
        if (fread(&value, sizeof value, 1, file) != 1 || !isfinite(value)) {
            return 0;
        }
        if (target != NULL) {
            target[i] = value;
        }
    }
    return 1;
}

const char *one_weight_load(one_weight *net, const char *path)
{
    unsigned char expected[8] = {0};
    unsigned char length[8] = {0};
    uint64_t steps = 0, seed = 0;
    const char *wrong = NULL;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return "the file cannot be opened";
    }
    header_length(expected);
    int good = fread(length, 1, 8, file) == 8 && memcmp(length, expected, 8) == 0;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        for (const char *next = file_header[i]; good && *next != '\0'; next++) {
            good = fgetc(file) == (unsigned char)*next;
        }
    }
    if (!good) {
        fclose(file);
        return "the file does not hold weights of this network";
    }
    const long start = ftell(file);
    good = good && read_values(file, NULL, 1);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, &net->w, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
