/*
 * The 2-2-2 network with momentum and mean squared error.
 * Made by symbp 0.1.0 from the network 'momentum'; do not edit.
 * Hash of the mathematics: 51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec
 */
#include "momentum.h"

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

void momentum_init(momentum *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.5);
    net->momentum = REAL(0.9);
    {
        static const real start[2][2] = {{REAL(0.15), REAL(0.2)}, {REAL(0.25), REAL(0.3)}};
        memcpy(net->W1, start, sizeof start);
    }
    {
        static const real start[2] = {REAL(0.35), REAL(0.35)};
        memcpy(net->b1, start, sizeof start);
    }
    {
        static const real start[2][2] = {{REAL(0.4), REAL(0.45)}, {REAL(0.5), REAL(0.55)}};
        memcpy(net->W2, start, sizeof start);
    }
    {
        static const real start[2] = {REAL(0.6), REAL(0.6)};
        memcpy(net->b2, start, sizeof start);
    }
}

static inline void forward(const momentum *restrict net, momentum_values *restrict v, const real *restrict x,
    const real *restrict y)
{
    /* z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j] */
    /* a1[j] = 1 / (1 + exp(-z1[j])) */
    v->z1[0] = net->W1[0][0] * x[0] + net->W1[0][1] * x[1] + net->b1[0];
    v->a1[0] = 1 / (1 + exp(-v->z1[0]));
    v->z1[1] = net->W1[1][0] * x[0] + net->W1[1][1] * x[1] + net->b1[1];
    v->a1[1] = 1 / (1 + exp(-v->z1[1]));
    /* z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j] */
    /* a2[j] = 1 / (1 + exp(-z2[j])) */
    v->z2[0] = net->W2[0][0] * v->a1[0] + net->W2[0][1] * v->a1[1] + net->b2[0];
    v->a2[0] = 1 / (1 + exp(-v->z2[0]));
    v->z2[1] = net->W2[1][0] * v->a1[0] + net->W2[1][1] * v->a1[1] + net->b2[1];
    v->a2[1] = 1 / (1 + exp(-v->z2[1]));
    /* loss = sum[k: 2]((a2[k] - y[k]) ** 2) / 2 */
    v->loss = ((v->a2[0] - y[0]) * (v->a2[0] - y[0]) + (v->a2[1] - y[1]) * (v->a2[1] - y[1])) / 2;
}

static inline void backward(const momentum *restrict net, momentum_values *restrict v,
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
    v->grad_W1[0][0] = v->delta_z1[0] * x[0];
    v->grad_W1[0][1] = v->delta_z1[0] * x[1];
    v->grad_W1[1][0] = v->delta_z1[1] * x[0];
    v->grad_W1[1][1] = v->delta_z1[1] * x[1];
    /* grad_b1[j] = delta_z1[j] */
    v->grad_b1[0] = v->delta_z1[0];
    v->grad_b1[1] = v->delta_z1[1];
    /* grad_W2[j, k] = a1[k] * delta_z2[j] */
    v->grad_W2[0][0] = v->a1[0] * v->delta_z2[0];
    v->grad_W2[0][1] = v->a1[1] * v->delta_z2[0];
    v->grad_W2[1][0] = v->a1[0] * v->delta_z2[1];
    v->grad_W2[1][1] = v->a1[1] * v->delta_z2[1];
    /* grad_b2[j] = delta_z2[j] */
    v->grad_b2[0] = v->delta_z2[0];
    v->grad_b2[1] = v->delta_z2[1];
}

static inline int finite_gradients(const momentum_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_W1[0][0] + 0 * v->grad_W1[0][1] + 0 * v->grad_W1[1][0]
        + 0 * v->grad_W1[1][1] + 0 * v->grad_b1[0] + 0 * v->grad_b1[1] + 0 * v->grad_W2[0][0]
        + 0 * v->grad_W2[0][1] + 0 * v->grad_W2[1][0] + 0 * v->grad_W2[1][1] + 0 * v->grad_b2[0]
        + 0 * v->grad_b2[1];
    return isfinite(checked);
}

static inline void update(momentum *restrict net, momentum_values *restrict v)
{
    /* W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k] */
    /* W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k] */
    net->W1_velocity[0][0] = net->momentum * net->W1_velocity[0][0] + v->grad_W1[0][0];
    net->W1[0][0] -= net->learning_rate * net->W1_velocity[0][0];
    net->W1_velocity[0][1] = net->momentum * net->W1_velocity[0][1] + v->grad_W1[0][1];
    net->W1[0][1] -= net->learning_rate * net->W1_velocity[0][1];
    net->W1_velocity[1][0] = net->momentum * net->W1_velocity[1][0] + v->grad_W1[1][0];
    net->W1[1][0] -= net->learning_rate * net->W1_velocity[1][0];
    net->W1_velocity[1][1] = net->momentum * net->W1_velocity[1][1] + v->grad_W1[1][1];
    net->W1[1][1] -= net->learning_rate * net->W1_velocity[1][1];
    /* b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j] */
    /* b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j] */
    net->b1_velocity[0] = net->momentum * net->b1_velocity[0] + v->grad_b1[0];
    net->b1[0] -= net->learning_rate * net->b1_velocity[0];
    net->b1_velocity[1] = net->momentum * net->b1_velocity[1] + v->grad_b1[1];
    net->b1[1] -= net->learning_rate * net->b1_velocity[1];
    /* W2_velocity_next[j, k] = momentum * W2_velocity[j, k] + grad_W2[j, k] */
    /* W2_next[j, k] = W2[j, k] - learning_rate * W2_velocity_next[j, k] */
    net->W2_velocity[0][0] = net->momentum * net->W2_velocity[0][0] + v->grad_W2[0][0];
    net->W2[0][0] -= net->learning_rate * net->W2_velocity[0][0];
    net->W2_velocity[0][1] = net->momentum * net->W2_velocity[0][1] + v->grad_W2[0][1];
    net->W2[0][1] -= net->learning_rate * net->W2_velocity[0][1];
    net->W2_velocity[1][0] = net->momentum * net->W2_velocity[1][0] + v->grad_W2[1][0];
    net->W2[1][0] -= net->learning_rate * net->W2_velocity[1][0];
    net->W2_velocity[1][1] = net->momentum * net->W2_velocity[1][1] + v->grad_W2[1][1];
    net->W2[1][1] -= net->learning_rate * net->W2_velocity[1][1];
    /* b2_velocity_next[j] = momentum * b2_velocity[j] + grad_b2[j] */
    /* b2_next[j] = b2[j] - learning_rate * b2_velocity_next[j] */
    net->b2_velocity[0] = net->momentum * net->b2_velocity[0] + v->grad_b2[0];
    net->b2[0] -= net->learning_rate * net->b2_velocity[0];
    net->b2_velocity[1] = net->momentum * net->b2_velocity[1] + v->grad_b2[1];
    net->b2[1] -= net->learning_rate * net->b2_velocity[1];
    net->steps_done++;
}

real momentum_loss(momentum *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real momentum_gradients(momentum *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(momentum *restrict net, const real *restrict x, const real *restrict y)
{
    momentum_values values; /* few enough for registers */
    momentum_values *const v = &values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real momentum_step(momentum *restrict net, const real *restrict x, const real *restrict y)
{
    return train(net, x, y);
}

real momentum_steps(momentum *restrict net, const real *restrict x, const real *restrict y, long count)
{
    real loss = 0;
    momentum own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own, x, y);
    }
    *net = own;
    return loss;
}

void momentum_predict(momentum *net, const real *x, real *predicted_a2)
{
    for (int sample = 0; sample < 1; sample++) {
        /* z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j] */
        /* a1[j] = 1 / (1 + exp(-z1[j])) */
        net->predict_z1[0] = net->W1[0][0] * x[0] + net->W1[0][1] * x[1] + net->b1[0];
        net->predict_a1[0] = 1 / (1 + exp(-net->predict_z1[0]));
        net->predict_z1[1] = net->W1[1][0] * x[0] + net->W1[1][1] * x[1] + net->b1[1];
        net->predict_a1[1] = 1 / (1 + exp(-net->predict_z1[1]));
        /* z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j] */
        /* a2[j] = 1 / (1 + exp(-z2[j])) */
        net->predict_z2[0] = net->W2[0][0] * net->predict_a1[0] + net->W2[0][1] * net->predict_a1[1]
            + net->b2[0];
        net->predict_a2[0] = 1 / (1 + exp(-net->predict_z2[0]));
        net->predict_z2[1] = net->W2[1][0] * net->predict_a1[0] + net->W2[1][1] * net->predict_a1[1]
            + net->b2[1];
        net->predict_a2[1] = 1 / (1 + exp(-net->predict_z2[1]));
        memcpy(predicted_a2, &net->predict_a2, 2 * sizeof(real));
    }
}

void momentum_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef MOMENTUM_FLOAT
enum { FILE_HEADER_LENGTH = 744 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"momentum\",\"hash\":\"51eeae23f38574",
    "f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec\"},\"W1\":{\"dtype\":\"F32\",\"shape\":",
    "[2,2],\"data_offsets\":[0,16]},\"b1\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[1",
    "6,24]},\"W2\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[24,40]},\"b2\":{\"dtype",
    "\":\"F32\",\"shape\":[2],\"data_offsets\":[40,48]},\"W1_velocity\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,2],\"data_offsets\":[48,64]},\"b1_velocity\":{\"dtype\":\"F32\",\"shape\":[2],\"d",
    "ata_offsets\":[64,72]},\"W2_velocity\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\"",
    ":[72,88]},\"b2_velocity\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[88,96]},\"ste",
    "ps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[96,104]},\"seed\":{\"dtype\":\"",
    "U64\",\"shape\":[],\"data_offsets\":[104,112]}}"
};
#else
enum { FILE_HEADER_LENGTH = 752 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"momentum\",\"hash\":\"51eeae23f38574",
    "f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec\"},\"W1\":{\"dtype\":\"F64\",\"shape\":",
    "[2,2],\"data_offsets\":[0,32]},\"b1\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[3",
    "2,48]},\"W2\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offsets\":[48,80]},\"b2\":{\"dtype",
    "\":\"F64\",\"shape\":[2],\"data_offsets\":[80,96]},\"W1_velocity\":{\"dtype\":\"F64\",\"sh",
    "ape\":[2,2],\"data_offsets\":[96,128]},\"b1_velocity\":{\"dtype\":\"F64\",\"shape\":[2],\"",
    "data_offsets\":[128,144]},\"W2_velocity\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offset",
    "s\":[144,176]},\"b2_velocity\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[176,192]",
    "},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[192,200]},\"seed\":{\"d",
    "type\":\"U64\",\"shape\":[],\"data_offsets\":[200,208]}}"
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

const char *momentum_save(const momentum *net, const char *path)
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
    good = good && fwrite(&net->W1_velocity, sizeof net->W1_velocity, 1, file) == 1;
    good = good && fwrite(&net->b1_velocity, sizeof net->b1_velocity, 1, file) == 1;
    good = good && fwrite(&net->W2_velocity, sizeof net->W2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
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

const char *momentum_load(momentum *net, const char *path)
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
    good = good && read_values(file, NULL, 2);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 2);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 2);
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
        good = good && read_values(file, (real *)net->b1, 2);
        good = good && read_values(file, (real *)net->W2, 4);
        good = good && read_values(file, (real *)net->b2, 2);
        good = good && read_values(file, (real *)net->W1_velocity, 4);
        good = good && read_values(file, (real *)net->b1_velocity, 2);
        good = good && read_values(file, (real *)net->W2_velocity, 4);
        good = good && read_values(file, (real *)net->b2_velocity, 2);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
