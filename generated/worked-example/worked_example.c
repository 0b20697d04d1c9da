/*
 * The 2-2-2 network worked by hand.
 * Made by symbp 0.1.0 from the network 'worked-example'; do not edit.
 * Hash of the mathematics: 4513babce1feda3864b5805c4c19a3c70d475689b69c36b29331e99a3f416700
 */
#include "worked_example.h"

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

void worked_example_init(worked_example *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.5);
    {
        static const real start[2][2] = {{REAL(0.15), REAL(0.2)}, {REAL(0.25), REAL(0.3)}};
        memcpy(net->W1, start, sizeof start);
    }
    net->b1 = REAL(0.35);
    {
        static const real start[2][2] = {{REAL(0.4), REAL(0.45)}, {REAL(0.5), REAL(0.55)}};
        memcpy(net->W2, start, sizeof start);
    }
    net->b2 = REAL(0.6);
}

static inline void forward(const worked_example *restrict net, worked_example_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    /* z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1 */
    /* a1[j] = 1 / (1 + exp(-z1[j])) */
    v->z1[0] = net->W1[0][0] * x[0] + net->W1[0][1] * x[1] + net->b1;
    v->a1[0] = 1 / (1 + exp(-v->z1[0]));
    v->z1[1] = net->W1[1][0] * x[0] + net->W1[1][1] * x[1] + net->b1;
    v->a1[1] = 1 / (1 + exp(-v->z1[1]));
    /* z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2 */
    /* a2[j] = 1 / (1 + exp(-z2[j])) */
    v->z2[0] = net->W2[0][0] * v->a1[0] + net->W2[0][1] * v->a1[1] + net->b2;
    v->a2[0] = 1 / (1 + exp(-v->z2[0]));
    v->z2[1] = net->W2[1][0] * v->a1[0] + net->W2[1][1] * v->a1[1] + net->b2;
    v->a2[1] = 1 / (1 + exp(-v->z2[1]));
    /* loss = sum[k: 2]((a2[k] - y[k]) ** 2 / 2) */
    v->loss = (v->a2[0] - y[0]) * (v->a2[0] - y[0]) / 2 + (v->a2[1] - y[1]) * (v->a2[1] - y[1]) / 2;
}

static inline void backward(const worked_example *restrict net, worked_example_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    /* delta_z2[j] = a2[j] * (1 - a2[j]) * (a2[j] - y[j]) */
    v->delta_z2[0] = v->a2[0] * (1 - v->a2[0]) * (v->a2[0] - y[0]);
    v->delta_z2[1] = v->a2[1] * (1 - v->a2[1]) * (v->a2[1] - y[1]);
    /* delta_z1[j] = a1[j] * (1 - a1[j]) * sum[k: 2](W2[k, j] * delta_z2[k]) */
    v->delta_z1[0] = v->a1[0] * (1 - v->a1[0])
        * (net->W2[0][0] * v->delta_z2[0] + net->W2[1][0] * v->delta_z2[1]);
    v->delta_z1[1] = v->a1[1] * (1 - v->a1[1])
        * (net->W2[0][1] * v->delta_z2[0] + net->W2[1][1] * v->delta_z2[1]);
    /* grad_W1[j, k] = delta_z1[j] * x[k] */
    /* grad_W2[j, k] = a1[k] * delta_z2[j] */
    v->grad_W1[0][0] = v->delta_z1[0] * x[0];
    v->grad_W2[0][0] = v->a1[0] * v->delta_z2[0];
    v->grad_W1[0][1] = v->delta_z1[0] * x[1];
    v->grad_W2[0][1] = v->a1[1] * v->delta_z2[0];
    v->grad_W1[1][0] = v->delta_z1[1] * x[0];
    v->grad_W2[1][0] = v->a1[0] * v->delta_z2[1];
    v->grad_W1[1][1] = v->delta_z1[1] * x[1];
    v->grad_W2[1][1] = v->a1[1] * v->delta_z2[1];
}

static inline int finite_gradients(const worked_example_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_W1[0][0] + 0 * v->grad_W1[0][1] + 0 * v->grad_W1[1][0]
        + 0 * v->grad_W1[1][1] + 0 * v->grad_W2[0][0] + 0 * v->grad_W2[0][1] + 0 * v->grad_W2[1][0]
        + 0 * v->grad_W2[1][1];
    return isfinite(checked);
}

static inline void update(worked_example *restrict net, worked_example_values *restrict v)
{
    /* W1_next[j, k] = W1[j, k] - learning_rate * grad_W1[j, k] */
    /* W2_next[j, k] = W2[j, k] - learning_rate * grad_W2[j, k] */
    net->W1[0][0] -= net->learning_rate * v->grad_W1[0][0];
    net->W2[0][0] -= net->learning_rate * v->grad_W2[0][0];
    net->W1[0][1] -= net->learning_rate * v->grad_W1[0][1];
    net->W2[0][1] -= net->learning_rate * v->grad_W2[0][1];
    net->W1[1][0] -= net->learning_rate * v->grad_W1[1][0];
    net->W2[1][0] -= net->learning_rate * v->grad_W2[1][0];
    net->W1[1][1] -= net->learning_rate * v->grad_W1[1][1];
    net->W2[1][1] -= net->learning_rate * v->grad_W2[1][1];
    net->steps_done++;
}

real worked_example_loss(worked_example *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real worked_example_gradients(worked_example *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(worked_example *restrict net, const real *restrict x, const real *restrict y)
{
    worked_example_values values; /* few enough for registers */
    worked_example_values *const v = &values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real worked_example_step(worked_example *restrict net, const real *restrict x, const real *restrict y)
{
    return train(net, x, y);
}

real worked_example_steps(worked_example *restrict net, const real *restrict x, const real *restrict y,
    long count)
{
    real loss = 0;
    worked_example own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own, x, y);
    }
    *net = own;
    return loss;
}

void worked_example_predict(worked_example *net, const real *x, real *predicted_a2)
{
    for (int sample = 0; sample < 1; sample++) {
        /* z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1 */
        /* a1[j] = 1 / (1 + exp(-z1[j])) */
        net->predict_z1[0] = net->W1[0][0] * x[0] + net->W1[0][1] * x[1] + net->b1;
        net->predict_a1[0] = 1 / (1 + exp(-net->predict_z1[0]));
        net->predict_z1[1] = net->W1[1][0] * x[0] + net->W1[1][1] * x[1] + net->b1;
        net->predict_a1[1] = 1 / (1 + exp(-net->predict_z1[1]));
        /* z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2 */
        /* a2[j] = 1 / (1 + exp(-z2[j])) */
        net->predict_z2[0] = net->W2[0][0] * net->predict_a1[0] + net->W2[0][1] * net->predict_a1[1]
            + net->b2;
        net->predict_a2[0] = 1 / (1 + exp(-net->predict_z2[0]));
        net->predict_z2[1] = net->W2[1][0] * net->predict_a1[0] + net->W2[1][1] * net->predict_a1[1]
            + net->b2;
        net->predict_a2[1] = 1 / (1 + exp(-net->predict_z2[1]));
        memcpy(predicted_a2, &net->predict_a2, 2 * sizeof(real));
    }
}

void worked_example_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef WORKED_EXAMPLE_FLOAT
enum { FILE_HEADER_LENGTH = 488 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"worked-example\",\"hash\":\"4513babc",
    "e1feda3864b5805c4c19a3c70d475689b69c36b29331e99a3f416700\"},\"W1\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,2],\"data_offsets\":[0,16]},\"b1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets",
    "\":[16,20]},\"W2\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[20,36]},\"b2\":{\"",
    "dtype\":\"F32\",\"shape\":[],\"data_offsets\":[36,40]},\"steps_done\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[40,48]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offse",
    "ts\":[48,56]}}       "
};
#else
enum { FILE_HEADER_LENGTH = 488 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"worked-example\",\"hash\":\"4513babc",
    "e1feda3864b5805c4c19a3c70d475689b69c36b29331e99a3f416700\"},\"W1\":{\"dtype\":\"F64\",\"sh",
    "ape\":[2,2],\"data_offsets\":[0,32]},\"b1\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets",
    "\":[32,40]},\"W2\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offsets\":[40,72]},\"b2\":{\"",
    "dtype\":\"F64\",\"shape\":[],\"data_offsets\":[72,80]},\"steps_done\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[80,88]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offse",
    "ts\":[88,96]}}       "
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

const char *worked_example_save(const worked_example *net, const char *path)
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
    good = good && fwrite(&net->b1, sizeof net->b1, 1, file) == 1;
    good = good && fwrite(&net->W2, sizeof net->W2, 1, file) == 1;
    good = good && fwrite(&net->b2, sizeof net->b2, 1, file) == 1;
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

const char *worked_example_load(worked_example *net, const char *path)
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
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 4);
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
        good = good && read_values(file, (real *)net->W1, 4);
        good = good && read_values(file, &net->b1, 1);
        good = good && read_values(file, (real *)net->W2, 4);
        good = good && read_values(file, &net->b2, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
