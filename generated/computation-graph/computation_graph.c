/*
 * The computation graph of J = 3(a + bc).
 * Made by symbp 0.1.0 from the network 'computation-graph'; do not edit.
 * Hash of the mathematics: 69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a
 */
#include "computation_graph.h"

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

void computation_graph_init(computation_graph *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.01);
    net->a = 5;
    net->b = 3;
    net->c = 2;
}

static inline void forward(const computation_graph *restrict net, computation_graph_values *restrict v)
{
    /* v = b * c */
    v->v = net->b * net->c;
    /* u = a + v */
    v->u = net->a + v->v;
    /* J = 3 * u */
    v->J = 3 * v->u;
}

static inline void backward(const computation_graph *restrict net, computation_graph_values *restrict v)
{
    /* grad_a = 3 */
    v->grad_a = 3;
    /* grad_b = 3 * c */
    v->grad_b = 3 * net->c;
    /* grad_c = 3 * b */
    v->grad_c = 3 * net->b;
}

static inline int finite_gradients(const computation_graph_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_a + 0 * v->grad_b + 0 * v->grad_c;
    return isfinite(checked);
}

static inline void update(computation_graph *restrict net, computation_graph_values *restrict v)
{
    /* a_next = a - grad_a * learning_rate */
    net->a -= v->grad_a * net->learning_rate;
    /* b_next = b - grad_b * learning_rate */
    net->b -= v->grad_b * net->learning_rate;
    /* c_next = c - grad_c * learning_rate */
    net->c -= v->grad_c * net->learning_rate;
    net->steps_done++;
}

real computation_graph_loss(computation_graph *restrict net)
{
    forward(net, &net->values);
    return net->values.J;
}

real computation_graph_gradients(computation_graph *restrict net)
{
    forward(net, &net->values);
    backward(net, &net->values);
    return net->values.J;
}

static inline real train(computation_graph *restrict net)
{
    computation_graph_values values; /* few enough for registers */
    computation_graph_values *const v = &values;
    forward(net, v);
    backward(net, v);
    if (isfinite(v->J) && finite_gradients(v)) {
        update(net, v);
        return v->J;
    }
    return (real)NAN;
}

real computation_graph_step(computation_graph *restrict net)
{
    return train(net);
}

real computation_graph_steps(computation_graph *restrict net, long count)
{
    real loss = 0;
    computation_graph own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own);
    }
    *net = own;
    return loss;
}

void computation_graph_predict(computation_graph *net, real *predicted_J)
{
    for (int sample = 0; sample < 1; sample++) {
        /* v = b * c */
        net->predict_v = net->b * net->c;
        /* u = a + v */
        net->predict_u = net->a + net->predict_v;
        /* J = 3 * u */
        net->predict_J = 3 * net->predict_u;
        memcpy(predicted_J, &net->predict_J, 1 * sizeof(real));
    }
}

void computation_graph_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef COMPUTATION_GRAPH_FLOAT
enum { FILE_HEADER_LENGTH = 416 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"computation-graph\",\"hash\":\"69756",
    "dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a\"},\"a\":{\"dtype\":\"F32\",\"",
    "shape\":[],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":",
    "[4,8]},\"c\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[8,12]},\"steps_done\":{\"dt",
    "ype\":\"U64\",\"shape\":[],\"data_offsets\":[12,20]},\"seed\":{\"dtype\":\"U64\",\"shape\"",
    ":[],\"data_offsets\":[20,28]}}"
};
#else
enum { FILE_HEADER_LENGTH = 424 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"computation-graph\",\"hash\":\"69756",
    "dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a\"},\"a\":{\"dtype\":\"F64\",\"",
    "shape\":[],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":",
    "[8,16]},\"c\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[16,24]},\"steps_done\":{\"",
    "dtype\":\"U64\",\"shape\":[],\"data_offsets\":[24,32]},\"seed\":{\"dtype\":\"U64\",\"shape",
    "\":[],\"data_offsets\":[32,40]}}      "
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

const char *computation_graph_save(const computation_graph *net, const char *path)
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
    good = good && fwrite(&net->a, sizeof net->a, 1, file) == 1;
    good = good && fwrite(&net->b, sizeof net->b, 1, file) == 1;
    good = good && fwrite(&net->c, sizeof net->c, 1, file) == 1;
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

const char *computation_graph_load(computation_graph *net, const char *path)
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
    good = good && read_values(file, NULL, 1);
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
        good = good && read_values(file, &net->a, 1);
        good = good && read_values(file, &net->b, 1);
        good = good && read_values(file, &net->c, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
