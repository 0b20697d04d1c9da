/*
 * The network whose weight W1[1,2] reaches the output by two paths.
 * Made by symbp 0.1.0 from the network 'two-paths'; do not edit.
 * Hash of the mathematics: f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e
 */
#include "two_paths.h"

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

void two_paths_init(two_paths *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.1);
    {
        static const real start[2][2] = {{REAL(0.1), REAL(0.4)}, {-REAL(0.3), REAL(0.2)}};
        memcpy(net->W1, start, sizeof start);
    }
    {
        static const real start[2][2] = {{REAL(0.7), -REAL(0.5)}, {REAL(0.6), REAL(0.3)}};
        memcpy(net->W2, start, sizeof start);
    }
    {
        static const real start[2][1] = {{REAL(0.9)}, {-REAL(0.8)}};
        memcpy(net->W3, start, sizeof start);
    }
}

static inline void forward(const two_paths *restrict net, two_paths_values *restrict v,
    const real *restrict x, const real *restrict t)
{
    /* a[j] = sum[i: 2](W1[i, j] * x[i]) */
    /* fa[j] = tanh(a[j]) */
    v->a[0] = net->W1[0][0] * x[0] + net->W1[1][0] * x[1];
    v->fa[0] = tanh(v->a[0]);
    v->a[1] = net->W1[0][1] * x[0] + net->W1[1][1] * x[1];
    v->fa[1] = tanh(v->a[1]);
    /* b[j] = sum[i: 2](W2[i, j] * fa[i]) */
    /* fb[j] = tanh(b[j]) */
    v->b[0] = net->W2[0][0] * v->fa[0] + net->W2[1][0] * v->fa[1];
    v->fb[0] = tanh(v->b[0]);
    v->b[1] = net->W2[0][1] * v->fa[0] + net->W2[1][1] * v->fa[1];
    v->fb[1] = tanh(v->b[1]);
    /* out[j] = sum[i: 2](W3[i, j] * fb[i]) */
    v->out[0] = net->W3[0][0] * v->fb[0] + net->W3[1][0] * v->fb[1];
    /* L = sum[j: 1]((out[j] - t[j]) ** 2) */
    v->L = (v->out[0] - t[0]) * (v->out[0] - t[0]);
}

static inline void backward(const two_paths *restrict net, two_paths_values *restrict v,
    const real *restrict x, const real *restrict t)
{
    /* delta_out[j] = 2 * (out[j] - t[j]) */
    v->delta_out[0] = 2 * (v->out[0] - t[0]);
    /* delta_b[j] = (1 - fb[j] ** 2) * sum[i: 1](W3[j, i] * delta_out[i]) */
    v->delta_b[0] = (1 - v->fb[0] * v->fb[0]) * (net->W3[0][0] * v->delta_out[0]);
    v->delta_b[1] = (1 - v->fb[1] * v->fb[1]) * (net->W3[1][0] * v->delta_out[0]);
    /* delta_a[j] = (1 - fa[j] ** 2) * sum[i: 2](W2[j, i] * delta_b[i]) */
    v->delta_a[0] = (1 - v->fa[0] * v->fa[0])
        * (net->W2[0][0] * v->delta_b[0] + net->W2[0][1] * v->delta_b[1]);
    v->delta_a[1] = (1 - v->fa[1] * v->fa[1])
        * (net->W2[1][0] * v->delta_b[0] + net->W2[1][1] * v->delta_b[1]);
    /* grad_W1[i, j] = delta_a[j] * x[i] */
    /* grad_W2[i, j] = delta_b[j] * fa[i] */
    v->grad_W1[0][0] = v->delta_a[0] * x[0];
    v->grad_W2[0][0] = v->delta_b[0] * v->fa[0];
    v->grad_W1[0][1] = v->delta_a[1] * x[0];
    v->grad_W2[0][1] = v->delta_b[1] * v->fa[0];
    v->grad_W1[1][0] = v->delta_a[0] * x[1];
    v->grad_W2[1][0] = v->delta_b[0] * v->fa[1];
    v->grad_W1[1][1] = v->delta_a[1] * x[1];
    v->grad_W2[1][1] = v->delta_b[1] * v->fa[1];
    /* grad_W3[i, j] = delta_out[j] * fb[i] */
    v->grad_W3[0][0] = v->delta_out[0] * v->fb[0];
    v->grad_W3[1][0] = v->delta_out[0] * v->fb[1];
}

static inline int finite_gradients(const two_paths_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_W1[0][0] + 0 * v->grad_W1[0][1] + 0 * v->grad_W1[1][0]
        + 0 * v->grad_W1[1][1] + 0 * v->grad_W2[0][0] + 0 * v->grad_W2[0][1] + 0 * v->grad_W2[1][0]
        + 0 * v->grad_W2[1][1] + 0 * v->grad_W3[0][0] + 0 * v->grad_W3[1][0];
    return isfinite(checked);
}

static inline void update(two_paths *restrict net, two_paths_values *restrict v)
{
    /* W1_next[i, j] = W1[i, j] - learning_rate * grad_W1[i, j] */
    /* W2_next[i, j] = W2[i, j] - learning_rate * grad_W2[i, j] */
    net->W1[0][0] -= net->learning_rate * v->grad_W1[0][0];
    net->W2[0][0] -= net->learning_rate * v->grad_W2[0][0];
    net->W1[0][1] -= net->learning_rate * v->grad_W1[0][1];
    net->W2[0][1] -= net->learning_rate * v->grad_W2[0][1];
    net->W1[1][0] -= net->learning_rate * v->grad_W1[1][0];
    net->W2[1][0] -= net->learning_rate * v->grad_W2[1][0];
    net->W1[1][1] -= net->learning_rate * v->grad_W1[1][1];
    net->W2[1][1] -= net->learning_rate * v->grad_W2[1][1];
    /* W3_next[i, j] = W3[i, j] - learning_rate * grad_W3[i, j] */
    net->W3[0][0] -= net->learning_rate * v->grad_W3[0][0];
    net->W3[1][0] -= net->learning_rate * v->grad_W3[1][0];
    net->steps_done++;
}

real two_paths_loss(two_paths *restrict net, const real *restrict x, const real *restrict t)
{
    forward(net, &net->values, x, t);
    return net->values.L;
}

real two_paths_gradients(two_paths *restrict net, const real *restrict x, const real *restrict t)
{
    forward(net, &net->values, x, t);
    backward(net, &net->values, x, t);
    return net->values.L;
}

static inline real train(two_paths *restrict net, const real *restrict x, const real *restrict t)
{
    two_paths_values values; /* few enough for registers */
    two_paths_values *const v = &values;
    forward(net, v, x, t);
    backward(net, v, x, t);
    if (isfinite(v->L) && finite_gradients(v)) {
        update(net, v);
        return v->L;
    }
    return (real)NAN;
}

real two_paths_step(two_paths *restrict net, const real *restrict x, const real *restrict t)
{
    return train(net, x, t);
}

real two_paths_steps(two_paths *restrict net, const real *restrict x, const real *restrict t, long count)
{
    real loss = 0;
    two_paths own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own, x, t);
    }
    *net = own;
    return loss;
}

void two_paths_predict(two_paths *net, const real *x, real *predicted_out)
{
    for (int sample = 0; sample < 1; sample++) {
        /* a[j] = sum[i: 2](W1[i, j] * x[i]) */
        /* fa[j] = tanh(a[j]) */
        net->predict_a[0] = net->W1[0][0] * x[0] + net->W1[1][0] * x[1];
        net->predict_fa[0] = tanh(net->predict_a[0]);
        net->predict_a[1] = net->W1[0][1] * x[0] + net->W1[1][1] * x[1];
        net->predict_fa[1] = tanh(net->predict_a[1]);
        /* b[j] = sum[i: 2](W2[i, j] * fa[i]) */
        /* fb[j] = tanh(b[j]) */
        net->predict_b[0] = net->W2[0][0] * net->predict_fa[0] + net->W2[1][0] * net->predict_fa[1];
        net->predict_fb[0] = tanh(net->predict_b[0]);
        net->predict_b[1] = net->W2[0][1] * net->predict_fa[0] + net->W2[1][1] * net->predict_fa[1];
        net->predict_fb[1] = tanh(net->predict_b[1]);
        /* out[j] = sum[i: 2](W3[i, j] * fb[i]) */
        net->predict_out[0] = net->W3[0][0] * net->predict_fb[0] + net->W3[1][0] * net->predict_fb[1];
        memcpy(predicted_out, &net->predict_out, 1 * sizeof(real));
    }
}

void two_paths_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef TWO_PATHS_FLOAT
enum { FILE_HEADER_LENGTH = 424 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-paths\",\"hash\":\"f54e0b58fcf37",
    "4f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e\"},\"W1\":{\"dtype\":\"F32\",\"shape\"",
    ":[2,2],\"data_offsets\":[0,16]},\"W2\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\"",
    ":[16,32]},\"W3\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[32,40]},\"steps_done",
    "\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[40,48]},\"seed\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[48,56]}}"
};
#else
enum { FILE_HEADER_LENGTH = 424 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-paths\",\"hash\":\"f54e0b58fcf37",
    "4f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e\"},\"W1\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,2],\"data_offsets\":[0,32]},\"W2\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offsets\"",
    ":[32,64]},\"W3\":{\"dtype\":\"F64\",\"shape\":[2,1],\"data_offsets\":[64,80]},\"steps_done",
    "\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[80,88]},\"seed\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[88,96]}}"
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

const char *two_paths_save(const two_paths *net, const char *path)
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
    good = good && fwrite(&net->W1, sizeof net->W1, 1, file) == 1;
    good = good && fwrite(&net->W2, sizeof net->W2, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
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

const char *two_paths_load(two_paths *net, const char *path)
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
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 2);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 4);
        good = good && read_values(file, (real *)net->W2, 4);
        good = good && read_values(file, (real *)net->W3, 2);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
