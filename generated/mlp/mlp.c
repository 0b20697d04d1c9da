/*
 * The multi-layer perceptron and its delta recursion.
 * Made by symbp 0.1.0 from the network 'mlp'; do not edit.
 * Hash of the mathematics: 41052db93dc5181c8200791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f
 */
#include "mlp.h"

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

/* A number in [0, 1). */
static real random_uniform(uint64_t seed, uint64_t stream, uint64_t counter)
{
    return (real)(random_bits(seed, stream, counter) >> 40) * REAL(0x1p-24);
}

void mlp_init(mlp *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.5);
    for (int i = 0; i < 4; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(2.449489742783178) * (2 * u - 1) / 2;
    }
    for (int i = 0; i < 6; i++) {
        const real u = random_uniform(seed, 1, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(5.477225575051661) * (2 * u - 1) / 5;
    }
}

static inline void forward(const mlp *restrict net, mlp_values *restrict v, const real *restrict Oi,
    const real *restrict t)
{
    /* netj[j] = sum[i: 2](Oi[i] * W1[i, j]) */
    /* Oj[j] = 1 / (1 + exp(-netj[j])) */
    v->netj[0] = Oi[0] * net->W1[0][0] + Oi[1] * net->W1[1][0];
    v->Oj[0] = 1 / (1 + exp(-v->netj[0]));
    v->netj[1] = Oi[0] * net->W1[0][1] + Oi[1] * net->W1[1][1];
    v->Oj[1] = 1 / (1 + exp(-v->netj[1]));
    /* netk[k] = sum[j: 2](Oj[j] * W2[j, k]) */
    /* Ok[k] = 1 / (1 + exp(-netk[k])) */
    v->netk[0] = v->Oj[0] * net->W2[0][0] + v->Oj[1] * net->W2[1][0];
    v->Ok[0] = 1 / (1 + exp(-v->netk[0]));
    v->netk[1] = v->Oj[0] * net->W2[0][1] + v->Oj[1] * net->W2[1][1];
    v->Ok[1] = 1 / (1 + exp(-v->netk[1]));
    v->netk[2] = v->Oj[0] * net->W2[0][2] + v->Oj[1] * net->W2[1][2];
    v->Ok[2] = 1 / (1 + exp(-v->netk[2]));
    /* E = sum[k: 3]((Ok[k] - t[k]) ** 2 / 2) */
    v->E = (v->Ok[0] - t[0]) * (v->Ok[0] - t[0]) / 2 + (v->Ok[1] - t[1]) * (v->Ok[1] - t[1]) / 2
        + (v->Ok[2] - t[2]) * (v->Ok[2] - t[2]) / 2;
}

static inline void backward(const mlp *restrict net, mlp_values *restrict v, const real *restrict Oi,
    const real *restrict t)
{
    /* delta_netk[k] = Ok[k] * (1 - Ok[k]) * (Ok[k] - t[k]) */
    v->delta_netk[0] = v->Ok[0] * (1 - v->Ok[0]) * (v->Ok[0] - t[0]);
    v->delta_netk[1] = v->Ok[1] * (1 - v->Ok[1]) * (v->Ok[1] - t[1]);
    v->delta_netk[2] = v->Ok[2] * (1 - v->Ok[2]) * (v->Ok[2] - t[2]);
    /* delta_netj[j] = Oj[j] * (1 - Oj[j]) * sum[k: 3](W2[j, k] * delta_netk[k]) */
    v->delta_netj[0] = v->Oj[0] * (1 - v->Oj[0])
        * (net->W2[0][0] * v->delta_netk[0] + net->W2[0][1] * v->delta_netk[1]
        + net->W2[0][2] * v->delta_netk[2]);
    v->delta_netj[1] = v->Oj[1] * (1 - v->Oj[1])
        * (net->W2[1][0] * v->delta_netk[0] + net->W2[1][1] * v->delta_netk[1]
        + net->W2[1][2] * v->delta_netk[2]);
    /* grad_W1[i, j] = Oi[i] * delta_netj[j] */
    v->grad_W1[0][0] = Oi[0] * v->delta_netj[0];
    v->grad_W1[0][1] = Oi[0] * v->delta_netj[1];
    v->grad_W1[1][0] = Oi[1] * v->delta_netj[0];
    v->grad_W1[1][1] = Oi[1] * v->delta_netj[1];
    /* grad_W2[j, k] = Oj[j] * delta_netk[k] */
    v->grad_W2[0][0] = v->Oj[0] * v->delta_netk[0];
    v->grad_W2[0][1] = v->Oj[0] * v->delta_netk[1];
    v->grad_W2[0][2] = v->Oj[0] * v->delta_netk[2];
    v->grad_W2[1][0] = v->Oj[1] * v->delta_netk[0];
    v->grad_W2[1][1] = v->Oj[1] * v->delta_netk[1];
    v->grad_W2[1][2] = v->Oj[1] * v->delta_netk[2];
}

static inline int finite_gradients(const mlp_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_W1[0][0] + 0 * v->grad_W1[0][1] + 0 * v->grad_W1[1][0]
        + 0 * v->grad_W1[1][1] + 0 * v->grad_W2[0][0] + 0 * v->grad_W2[0][1] + 0 * v->grad_W2[0][2]
        + 0 * v->grad_W2[1][0] + 0 * v->grad_W2[1][1] + 0 * v->grad_W2[1][2];
    return isfinite(checked);
}

static inline void update(mlp *restrict net, mlp_values *restrict v)
{
    /* W1_next[i, j] = W1[i, j] - learning_rate * grad_W1[i, j] */
    net->W1[0][0] -= net->learning_rate * v->grad_W1[0][0];
    net->W1[0][1] -= net->learning_rate * v->grad_W1[0][1];
    net->W1[1][0] -= net->learning_rate * v->grad_W1[1][0];
    net->W1[1][1] -= net->learning_rate * v->grad_W1[1][1];
    /* W2_next[j, k] = W2[j, k] - learning_rate * grad_W2[j, k] */
    net->W2[0][0] -= net->learning_rate * v->grad_W2[0][0];
    net->W2[0][1] -= net->learning_rate * v->grad_W2[0][1];
    net->W2[0][2] -= net->learning_rate * v->grad_W2[0][2];
    net->W2[1][0] -= net->learning_rate * v->grad_W2[1][0];
    net->W2[1][1] -= net->learning_rate * v->grad_W2[1][1];
    net->W2[1][2] -= net->learning_rate * v->grad_W2[1][2];
    net->steps_done++;
}

real mlp_loss(mlp *restrict net, const real *restrict Oi, const real *restrict t)
{
    forward(net, &net->values, Oi, t);
    return net->values.E;
}

real mlp_gradients(mlp *restrict net, const real *restrict Oi, const real *restrict t)
{
    forward(net, &net->values, Oi, t);
    backward(net, &net->values, Oi, t);
    return net->values.E;
}

static inline real train(mlp *restrict net, const real *restrict Oi, const real *restrict t)
{
    mlp_values values; /* few enough for registers */
    mlp_values *const v = &values;
    forward(net, v, Oi, t);
    backward(net, v, Oi, t);
    if (isfinite(v->E) && finite_gradients(v)) {
        update(net, v);
        return v->E;
    }
    return (real)NAN;
}

real mlp_step(mlp *restrict net, const real *restrict Oi, const real *restrict t)
{
    return train(net, Oi, t);
}

real mlp_steps(mlp *restrict net, const real *restrict Oi, const real *restrict t, long count)
{
    real loss = 0;
    mlp own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own, Oi, t);
    }
    *net = own;
    return loss;
}

void mlp_predict(mlp *net, const real *Oi, real *predicted_Ok)
{
    for (int sample = 0; sample < 1; sample++) {
        /* netj[j] = sum[i: 2](Oi[i] * W1[i, j]) */
        /* Oj[j] = 1 / (1 + exp(-netj[j])) */
        net->predict_netj[0] = Oi[0] * net->W1[0][0] + Oi[1] * net->W1[1][0];
        net->predict_Oj[0] = 1 / (1 + exp(-net->predict_netj[0]));
        net->predict_netj[1] = Oi[0] * net->W1[0][1] + Oi[1] * net->W1[1][1];
        net->predict_Oj[1] = 1 / (1 + exp(-net->predict_netj[1]));
        /* netk[k] = sum[j: 2](Oj[j] * W2[j, k]) */
        /* Ok[k] = 1 / (1 + exp(-netk[k])) */
        net->predict_netk[0] = net->predict_Oj[0] * net->W2[0][0] + net->predict_Oj[1] * net->W2[1][0];
        net->predict_Ok[0] = 1 / (1 + exp(-net->predict_netk[0]));
        net->predict_netk[1] = net->predict_Oj[0] * net->W2[0][1] + net->predict_Oj[1] * net->W2[1][1];
        net->predict_Ok[1] = 1 / (1 + exp(-net->predict_netk[1]));
        net->predict_netk[2] = net->predict_Oj[0] * net->W2[0][2] + net->predict_Oj[1] * net->W2[1][2];
        net->predict_Ok[2] = 1 / (1 + exp(-net->predict_netk[2]));
        memcpy(predicted_Ok, &net->predict_Ok, 3 * sizeof(real));
    }
}

void mlp_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef MLP_FLOAT
enum { FILE_HEADER_LENGTH = 360 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"mlp\",\"hash\":\"41052db93dc5181c820",
    "0791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f\"},\"W1\":{\"dtype\":\"F32\",\"shape\":[2,2]",
    ",\"data_offsets\":[0,16]},\"W2\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[16,4",
    "0]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[40,48]},\"seed\":{\"d",
    "type\":\"U64\",\"shape\":[],\"data_offsets\":[48,56]}}"
};
#else
enum { FILE_HEADER_LENGTH = 360 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"mlp\",\"hash\":\"41052db93dc5181c820",
    "0791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f\"},\"W1\":{\"dtype\":\"F64\",\"shape\":[2,2]",
    ",\"data_offsets\":[0,32]},\"W2\":{\"dtype\":\"F64\",\"shape\":[2,3],\"data_offsets\":[32,8",
    "0]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[80,88]},\"seed\":{\"d",
    "type\":\"U64\",\"shape\":[],\"data_offsets\":[88,96]}}"
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

const char *mlp_save(const mlp *net, const char *path)
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

const char *mlp_load(mlp *net, const char *path)
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
    good = good && read_values(file, NULL, 6);
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
        good = good && read_values(file, (real *)net->W2, 6);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
