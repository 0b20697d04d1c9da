/*
 * Handwritten digits with a 64-32-10 network.
 * Made by symbp 0.1.0 from the network 'digits'; do not edit.
 * Hash of the mathematics: eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8
 */
#include "digits.h"

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

void digits_init(digits *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.1);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 2048; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = (2 * u - 1) / 4;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 320; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(2.6457513110645907) * (2 * u - 1) / 7;
    }
    for (int i = 0; i < 10; i++) {
        ((real *)net->b2)[i] = 0;
    }
}

static inline void forward(const digits *restrict net, digits_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    /* z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j] */
    /* a1[n, j] = tanh(z1[n, j]) */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 32; j++) {
            real sum1 = 0;
            for (int k = 0; k < 64; k++) {
                sum1 += net->W1[j][k] * x[n * 64 + k];
            }
            v->z1[n][j] = sum1 + net->b1[j];
            v->a1[n][j] = tanh(v->z1[n][j]);
        }
    }
    /* z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j] */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 10; j++) {
            real sum = 0;
            for (int k = 0; k < 32; k++) {
                sum += net->W2[j][k] * v->a1[n][k];
            }
            v->z2[n][j] = sum + net->b2[j];
        }
    }
    /* s2_max[n] = max[k: 10](z2[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = v->z2[n][k];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        v->s2_max[n] = largest;
    }
    /* e2[n, k] = exp(z2[n, k] - s2_max[n]) */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->e2[n][k] = exp(v->z2[n][k] - v->s2_max[n]);
        }
    }
    /* s2[n] = sum[k: 10](e2[n, k]) */
    for (int n = 0; n < 32; n++) {
        real sum = 0;
        for (int k = 0; k < 10; k++) {
            sum += v->e2[n][k];
        }
        v->s2[n] = sum;
    }
    /* loss = sum[n: 32](-(z2[n, y[n]] - s2_max[n] - log(s2[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(v->z2[n][y[n]] - v->s2_max[n] - log(v->s2[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const digits *restrict net, digits_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    /* a2[n, k] = e2[n, k] / s2[n] */
    /* delta_z2[n, k] = (a2[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->a2[n][k] = v->e2[n][k] / v->s2[n];
            v->delta_z2[n][k] = (v->a2[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* delta_z1[n, j] = (1 - a1[n, j] ** 2) * sum[k: 10](W2[k, j] * delta_z2[n, k]) */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 32; j++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += net->W2[k][j] * v->delta_z2[n][k];
            }
            v->delta_z1[n][j] = (1 - v->a1[n][j] * v->a1[n][j]) * sum;
        }
    }
    /* grad_W1[j, k] = sum[n: 32](delta_z1[n, j] * x[n, k]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            real sum = 0;
            for (int n = 0; n < 32; n++) {
                sum += v->delta_z1[n][j] * x[n * 64 + k];
            }
            v->grad_W1[j][k] = sum;
        }
    }
    /* grad_b1[j] = sum[n: 32](delta_z1[n, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            sum += v->delta_z1[n][j];
        }
        v->grad_b1[j] = sum;
    }
    /* grad_W2[j, k] = sum[n: 32](a1[n, k] * delta_z2[n, j]) */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 32; n++) {
                sum += v->a1[n][k] * v->delta_z2[n][j];
            }
            v->grad_W2[j][k] = sum;
        }
    }
    /* grad_b2[j] = sum[n: 32](delta_z2[n, j]) */
    for (int j = 0; j < 10; j++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            sum += v->delta_z2[n][j];
        }
        v->grad_b2[j] = sum;
    }
}

static inline int finite_gradients(const digits_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    real sum = 0;
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 64; i1++) {
            sum += 0 * v->grad_W1[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b1[i0];
    }
    for (int i0 = 0; i0 < 10; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W2[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 10; i0++) {
        sum += 0 * v->grad_b2[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(digits *restrict net, digits_values *restrict v)
{
    /* W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k] */
    /* W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k] */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_velocity[j][k] = net->momentum * net->W1_velocity[j][k] + v->grad_W1[j][k];
            net->W1[j][k] -= net->learning_rate * net->W1_velocity[j][k];
        }
    }
    /* b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j] */
    /* b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j] */
    for (int j = 0; j < 32; j++) {
        net->b1_velocity[j] = net->momentum * net->b1_velocity[j] + v->grad_b1[j];
        net->b1[j] -= net->learning_rate * net->b1_velocity[j];
    }
    /* W2_velocity_next[j, k] = momentum * W2_velocity[j, k] + grad_W2[j, k] */
    /* W2_next[j, k] = W2[j, k] - learning_rate * W2_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_velocity[j][k] = net->momentum * net->W2_velocity[j][k] + v->grad_W2[j][k];
            net->W2[j][k] -= net->learning_rate * net->W2_velocity[j][k];
        }
    }
    /* b2_velocity_next[j] = momentum * b2_velocity[j] + grad_b2[j] */
    /* b2_next[j] = b2[j] - learning_rate * b2_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b2_velocity[j] = net->momentum * net->b2_velocity[j] + v->grad_b2[j];
        net->b2[j] -= net->learning_rate * net->b2_velocity[j];
    }
    net->steps_done++;
}

real digits_loss(digits *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real digits_gradients(digits *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real digits_step(digits *restrict net, const real *restrict x, const int *restrict y)
{
    digits_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void digits_predict(digits *net, const real *x, int count, real *predicted_a2)
{
    for (int sample = 0; sample < count; sample++) {
        /* z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j] */
        /* a1[n, j] = tanh(z1[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 64; k++) {
                    sum1 += net->W1[j][k] * x[n * 64 + k];
                }
                net->predict_z1[n][j] = sum1 + net->b1[j];
                net->predict_a1[n][j] = tanh(net->predict_z1[n][j]);
            }
        }
        /* z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 32; k++) {
                    sum += net->W2[j][k] * net->predict_a1[n][k];
                }
                net->predict_z2[n][j] = sum + net->b2[j];
            }
        }
        /* s2_max[n] = max[k: 10](z2[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = net->predict_z2[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            net->predict_s2_max[n] = largest;
        }
        /* e2[n, k] = exp(z2[n, k] - s2_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_e2[n][k] = exp(net->predict_z2[n][k] - net->predict_s2_max[n]);
            }
        }
        /* s2[n] = sum[k: 10](e2[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += net->predict_e2[n][k];
            }
            net->predict_s2[n] = sum;
        }
        /* a2[n, k] = e2[n, k] / s2[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_a2[n][k] = net->predict_e2[n][k] / net->predict_s2[n];
            }
        }
        memcpy(predicted_a2, &net->predict_a2, 10 * sizeof(real));
        predicted_a2 += 10;
        x += 64;
    }
}

void digits_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef DIGITS_FLOAT
enum { FILE_HEADER_LENGTH = 744 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"digits\",\"hash\":\"eba335d5f76586ac",
    "a56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8\"},\"W1\":{\"dtype\":\"F32\",\"shape\":[3",
    "2,64],\"data_offsets\":[0,8192]},\"b1\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\"",
    ":[8192,8320]},\"W2\":{\"dtype\":\"F32\",\"shape\":[10,32],\"data_offsets\":[8320,9600]},\"",
    "b2\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offsets\":[9600,9640]},\"W1_velocity\":{\"dt",
    "ype\":\"F32\",\"shape\":[32,64],\"data_offsets\":[9640,17832]},\"b1_velocity\":{\"dtype\":",
    "\"F32\",\"shape\":[32],\"data_offsets\":[17832,17960]},\"W2_velocity\":{\"dtype\":\"F32\",",
    "\"shape\":[10,32],\"data_offsets\":[17960,19240]},\"b2_velocity\":{\"dtype\":\"F32\",\"sha",
    "pe\":[10],\"data_offsets\":[19240,19280]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"",
    "data_offsets\":[19280,19288]}}       "
};
#else
enum { FILE_HEADER_LENGTH = 752 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"digits\",\"hash\":\"eba335d5f76586ac",
    "a56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8\"},\"W1\":{\"dtype\":\"F64\",\"shape\":[3",
    "2,64],\"data_offsets\":[0,16384]},\"b1\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\"",
    ":[16384,16640]},\"W2\":{\"dtype\":\"F64\",\"shape\":[10,32],\"data_offsets\":[16640,19200]",
    "},\"b2\":{\"dtype\":\"F64\",\"shape\":[10],\"data_offsets\":[19200,19280]},\"W1_velocity\"",
    ":{\"dtype\":\"F64\",\"shape\":[32,64],\"data_offsets\":[19280,35664]},\"b1_velocity\":{\"d",
    "type\":\"F64\",\"shape\":[32],\"data_offsets\":[35664,35920]},\"W2_velocity\":{\"dtype\":\"",
    "F64\",\"shape\":[10,32],\"data_offsets\":[35920,38480]},\"b2_velocity\":{\"dtype\":\"F64\"",
    ",\"shape\":[10],\"data_offsets\":[38480,38560]},\"steps_done\":{\"dtype\":\"U64\",\"shape\"",
    ":[],\"data_offsets\":[38560,38568]}}       "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

/* The header's length, low byte first. */
static void header_length(unsigned char bytes[8])
{
    uint64_t length = FILE_HEADER_LENGTH;
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(length & 255u);
        length >>= 8;
    }
}

const char *digits_save(const digits *net, const char *path)
{
    char beside[4096];
    unsigned char length[8];
    const int written = snprintf(beside, sizeof beside, "%s.part", path);
    if (written < 0 || (size_t)written >= sizeof beside) {
        return "the path is too long";
    }
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
        real value;
        if (fread(&value, sizeof value, 1, file) != 1 || !isfinite(value)) {
            return 0;
        }
        if (target != NULL) {
            target[i] = value;
        }
    }
    return 1;
}

const char *digits_load(digits *net, const char *path)
{
    unsigned char expected[8];
    unsigned char length[8];
    uint64_t steps = 0;
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
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 320);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 320);
    good = good && read_values(file, NULL, 10);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 2048);
        good = good && read_values(file, (real *)net->b1, 32);
        good = good && read_values(file, (real *)net->W2, 320);
        good = good && read_values(file, (real *)net->b2, 10);
        good = good && read_values(file, (real *)net->W1_velocity, 2048);
        good = good && read_values(file, (real *)net->b1_velocity, 32);
        good = good && read_values(file, (real *)net->W2_velocity, 320);
        good = good && read_values(file, (real *)net->b2_velocity, 10);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
