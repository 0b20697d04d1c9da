/*
 * Himmelblau's function minimised by Adam from (0, 0).
 * Made by symbp 0.1.0 from the network 'himmelblau'; do not edit.
 * Hash of the mathematics: 23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19
 */
#include "himmelblau.h"

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

void himmelblau_init(himmelblau *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.001);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    net->x = 0;
    net->y = 0;
}

static inline void forward(const himmelblau *restrict net, himmelblau_values *restrict v)
{
    /* f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2 */
    v->f = (net->x + net->y * net->y - 7) * (net->x + net->y * net->y - 7)
        + (net->x * net->x + net->y - 11) * (net->x * net->x + net->y - 11);
}

static inline void backward(const himmelblau *restrict net, himmelblau_values *restrict v)
{
    /* grad_x = 4 * x * (x ** 2 + y - 11) + 2 * (x + y ** 2 - 7) */
    v->grad_x = 4 * net->x * (net->x * net->x + net->y - 11) + 2 * (net->x + net->y * net->y - 7);
    /* grad_y = 4 * y * (x + y ** 2 - 7) + 2 * (x ** 2 + y - 11) */
    v->grad_y = 4 * net->y * (net->x + net->y * net->y - 7) + 2 * (net->x * net->x + net->y - 11);
}

static inline int finite_gradients(const himmelblau_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real checked = 0 * v->grad_x + 0 * v->grad_y;
    return isfinite(checked);
}

static inline void update(himmelblau *restrict net, himmelblau_values *restrict v)
{
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* x_first_moment_next = grad_x * (1 - beta1) + beta1 * x_first_moment */
    net->x_first_moment = v->grad_x * (1 - net->beta1) + net->beta1 * net->x_first_moment;
    /* x_second_moment_next = grad_x ** 2 * (1 - beta2) + beta2 * x_second_moment */
    net->x_second_moment = v->grad_x * v->grad_x * (1 - net->beta2) + net->beta2 * net->x_second_moment;
    /* x_next = x - step_size * x_first_moment_next / (scale * sqrt(x_second_moment_next) +
       epsilon) */
    net->x -= v->step_size * net->x_first_moment / (v->scale * sqrt(net->x_second_moment) + net->epsilon);
    /* y_first_moment_next = grad_y * (1 - beta1) + beta1 * y_first_moment */
    net->y_first_moment = v->grad_y * (1 - net->beta1) + net->beta1 * net->y_first_moment;
    /* y_second_moment_next = grad_y ** 2 * (1 - beta2) + beta2 * y_second_moment */
    net->y_second_moment = v->grad_y * v->grad_y * (1 - net->beta2) + net->beta2 * net->y_second_moment;
    /* y_next = y - step_size * y_first_moment_next / (scale * sqrt(y_second_moment_next) +
       epsilon) */
    net->y -= v->step_size * net->y_first_moment / (v->scale * sqrt(net->y_second_moment) + net->epsilon);
    net->steps_done++;
}

real himmelblau_loss(himmelblau *restrict net)
{
    forward(net, &net->values);
    return net->values.f;
}

real himmelblau_gradients(himmelblau *restrict net)
{
    forward(net, &net->values);
    backward(net, &net->values);
    return net->values.f;
}

static inline real train(himmelblau *restrict net)
{
    himmelblau_values values; /* few enough for registers */
    himmelblau_values *const v = &values;
    forward(net, v);
    backward(net, v);
    if (isfinite(v->f) && finite_gradients(v)) {
        update(net, v);
        return v->f;
    }
    return (real)NAN;
}

real himmelblau_step(himmelblau *restrict net)
{
    return train(net);
}

real himmelblau_steps(himmelblau *restrict net, long count)
{
    real loss = 0;
    himmelblau own = *net; /* so that parameters stay in registers from step to step */
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(&own);
    }
    *net = own;
    return loss;
}

void himmelblau_predict(himmelblau *net, real *predicted_f)
{
    for (int sample = 0; sample < 1; sample++) {
        /* f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2 */
        net->predict_f = (net->x + net->y * net->y - 7) * (net->x + net->y * net->y - 7)
            + (net->x * net->x + net->y - 11) * (net->x * net->x + net->y - 11);
        memcpy(predicted_f, &net->predict_f, 1 * sizeof(real));
    }
}

void himmelblau_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef HIMMELBLAU_FLOAT
enum { FILE_HEADER_LENGTH = 760 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"himmelblau\",\"hash\":\"23aa5865cd51",
    "2b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19\"},\"x\":{\"dtype\":\"F32\",\"shape\"",
    ":[],\"data_offsets\":[0,4]},\"y\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[4,8]},",
    "\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[8,12]},\"correction2\":{",
    "\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[12,16]},\"x_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[],\"data_offsets\":[16,20]},\"x_second_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[],\"data_offsets\":[20,24]},\"y_first_moment\":{\"dtype\":\"F32\",\"shape\":[],\"data_",
    "offsets\":[24,28]},\"y_second_moment\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[2",
    "8,32]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[32,40]},\"seed\":{",
    "\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[40,48]}}       "
};
#else
enum { FILE_HEADER_LENGTH = 760 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"himmelblau\",\"hash\":\"23aa5865cd51",
    "2b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19\"},\"x\":{\"dtype\":\"F64\",\"shape\"",
    ":[],\"data_offsets\":[0,8]},\"y\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[8,16]}",
    ",\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[16,24]},\"correction2\"",
    ":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[24,32]},\"x_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[],\"data_offsets\":[32,40]},\"x_second_moment\":{\"dtype\":\"F64\",\"shap",
    "e\":[],\"data_offsets\":[40,48]},\"y_first_moment\":{\"dtype\":\"F64\",\"shape\":[],\"data",
    "_offsets\":[48,56]},\"y_second_moment\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[",
    "56,64]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[64,72]},\"seed\":",
    "{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[72,80]}}     "
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

const char *himmelblau_save(const himmelblau *net, const char *path)
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
    good = good && fwrite(&net->x, sizeof net->x, 1, file) == 1;
    good = good && fwrite(&net->y, sizeof net->y, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
    good = good && fwrite(&net->x_first_moment, sizeof net->x_first_moment, 1, file) == 1;
    good = good && fwrite(&net->x_second_moment, sizeof net->x_second_moment, 1, file) == 1;
    good = good && fwrite(&net->y_first_moment, sizeof net->y_first_moment, 1, file) == 1;
    good = good && fwrite(&net->y_second_moment, sizeof net->y_second_moment, 1, file) == 1;
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

const char *himmelblau_load(himmelblau *net, const char *path)
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
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
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
        good = good && read_values(file, &net->x, 1);
        good = good && read_values(file, &net->y, 1);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, &net->x_first_moment, 1);
        good = good && read_values(file, &net->x_second_moment, 1);
        good = good && read_values(file, &net->y_first_moment, 1);
        good = good && read_values(file, &net->y_second_moment, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
