/*
 * A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.
 * Made by symbp 0.1.0 from the network 'chain-rule-batches'; do not edit.
 * Hash of the mathematics: f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492
 */
#include "chain_rule_batches.h"

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

void chain_rule_batches_init(chain_rule_batches *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.5);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 16; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(3.872983346207417) * (2 * u - 1) / 5;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(2.449489742783178) * (2 * u - 1) / 3;
    }
    for (int i = 0; i < 1; i++) {
        ((real *)net->b3)[i] = 0;
    }
}

static inline void forward(const chain_rule_batches *restrict net, chain_rule_batches_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    real (*const r2)[8] = (real (*)[8])(v->memory + 32);
    real (*const z1)[8] = (real (*)[8])(v->memory + 48);
    real (*const a1)[8] = (real (*)[8])(v->memory + 0);
    real (*const a2)[8] = (real (*)[8])(v->memory + 16);
    real (*const z3)[1] = (real (*)[1])(v->memory + 48);
    for (int i = 0; i < 16; i++) {
        const uint64_t counter = net->steps_done * 16 + (uint64_t)i;
        ((real *)r2)[i] = random_uniform(net->seed, UINT64_C(1099511627776), counter);
    }
    /* z1[n, j] = sum[k: 2](W1[j, k] * x[n, k]) + b1[j] */
    /* a1[n, j] = 1 / (1 + exp(-z1[n, j])) */
    /* a2[n, j] = where(r2[n, j] < 9 / 10, 10 * a1[n, j] / 9, 0) */
    for (int n = 0; n < 2; n++) {
        for (int j = 0; j < 8; j++) {
            real sum1 = 0;
            for (int k = 0; k < 2; k++) {
                sum1 += net->W1[j][k] * x[n * 2 + k];
            }
            z1[n][j] = sum1 + net->b1[j];
            a1[n][j] = 1 / (1 + exp(-z1[n][j]));
            a2[n][j] = (r2[n][j] < REAL(0.9) ? 10 * a1[n][j] / 9 : 0);
        }
    }
    /* z3[n, j] = sum[k: 8](W3[j, k] * a2[n, k]) + b3[j] */
    for (int n = 0; n < 2; n++) {
        for (int j = 0; j < 1; j++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += net->W3[j][k] * a2[n][k];
            }
            z3[n][j] = sum + net->b3[j];
        }
    }
    /* loss = sum[n: 2, k: 1]((1 - y[n, k]) * (where(z3[n, k] > 0, z3[n, k], 0) + log(1 +
       exp(-abs(z3[n, k])))) + y[n, k] * (where(-z3[n, k] > 0, -z3[n, k], 0) + log(1 +
       exp(-abs(z3[n, k]))))) / 2 */
    real sum_loss = 0;
    for (int n = 0; n < 2; n++) {
        for (int k = 0; k < 1; k++) {
            sum_loss += (1 - y[n * 1 + k]) * ((z3[n][k] > 0 ? z3[n][k] : 0) + log1p(exp(-fabs(z3[n][k]))))
                + y[n * 1 + k] * ((-z3[n][k] > 0 ? -z3[n][k] : 0) + log1p(exp(-fabs(z3[n][k]))));
        }
    }
    v->loss = sum_loss / 2;
}

static inline void backward(const chain_rule_batches *restrict net, chain_rule_batches_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    real (*const r2)[8] = (real (*)[8])(v->memory + 32);
    real (*const a1)[8] = (real (*)[8])(v->memory + 0);
    real (*const a2)[8] = (real (*)[8])(v->memory + 16);
    real (*const z3)[1] = (real (*)[1])(v->memory + 48);
    real (*const a3)[1] = (real (*)[1])(v->memory + 64);
    real (*const delta_z3)[1] = (real (*)[1])(v->memory + 66); /* adjoint of z3 */
    real (*const delta_z1)[8] = (real (*)[8])(v->memory + 48); /* adjoint of z1 */
    real (*const grad_W1)[2] = (real (*)[2])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 32; /* adjoint of b1 */
    real (*const grad_W3)[8] = (real (*)[8])(v->memory + 40); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 16; /* adjoint of b3 */
    /* a3[n, j] = 1 / (1 + exp(-z3[n, j])) */
    /* delta_z3[n, j] = (a3[n, j] - y[n, j]) / 2 */
    for (int n = 0; n < 2; n++) {
        for (int j = 0; j < 1; j++) {
            a3[n][j] = 1 / (1 + exp(-z3[n][j]));
            delta_z3[n][j] = (a3[n][j] - y[n * 1 + j]) / 2;
        }
    }
    /* delta_z1[n, j] = 10 * a1[n, j] * where(r2[n, j] < 9 / 10, 1, 0) * (1 - a1[n, j]) * sum[i:
       1](W3[i, j] * delta_z3[n, i]) / 9 */
    for (int n = 0; n < 2; n++) {
        for (int j = 0; j < 8; j++) {
            real sum = 0;
            for (int i = 0; i < 1; i++) {
                sum += net->W3[i][j] * delta_z3[n][i];
            }
            delta_z1[n][j] = 10 * a1[n][j] * (r2[n][j] < REAL(0.9) ? 1 : 0) * (1 - a1[n][j]) * sum / 9;
        }
    }
    /* grad_W1[j, k] = sum[n: 2](delta_z1[n, j] * x[n, k]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 2; k++) {
            real sum = 0;
            for (int n = 0; n < 2; n++) {
                sum += delta_z1[n][j] * x[n * 2 + k];
            }
            grad_W1[j][k] = sum;
        }
    }
    /* grad_b1[j] = sum[n: 2](delta_z1[n, j]) */
    for (int j = 0; j < 8; j++) {
        real sum = 0;
        for (int n = 0; n < 2; n++) {
            sum += delta_z1[n][j];
        }
        grad_b1[j] = sum;
    }
    /* grad_W3[j, k] = sum[n: 2](a2[n, k] * delta_z3[n, j]) */
    for (int j = 0; j < 1; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 2; n++) {
                sum += a2[n][k] * delta_z3[n][j];
            }
            grad_W3[j][k] = sum;
        }
    }
    /* grad_b3[j] = sum[n: 2](delta_z3[n, j]) */
    for (int j = 0; j < 1; j++) {
        real sum = 0;
        for (int n = 0; n < 2; n++) {
            sum += delta_z3[n][j];
        }
        grad_b3[j] = sum;
    }
}

static inline int finite_gradients(const chain_rule_batches_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real (*const grad_W1)[2] = (const real (*)[2])(v->memory + 0); /* adjoint of W1 */
    const real *const grad_b1 = v->memory + 32; /* adjoint of b1 */
    const real (*const grad_W3)[8] = (const real (*)[8])(v->memory + 40); /* adjoint of W3 */
    const real *const grad_b3 = v->memory + 16; /* adjoint of b3 */
    real sum = 0;
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            sum += 0 * grad_W1[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b1[i0];
    }
    for (int i0 = 0; i0 < 1; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W3[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 1; i0++) {
        sum += 0 * grad_b3[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(chain_rule_batches *restrict net, chain_rule_batches_values *restrict v)
{
    real (*const grad_W1)[2] = (real (*)[2])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 32; /* adjoint of b1 */
    real (*const grad_W3)[8] = (real (*)[8])(v->memory + 40); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 16; /* adjoint of b3 */
    /* W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k] */
    /* W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k] */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 2; k++) {
            net->W1_velocity[j][k] = net->momentum * net->W1_velocity[j][k] + grad_W1[j][k];
            net->W1[j][k] -= net->learning_rate * net->W1_velocity[j][k];
        }
    }
    /* b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j] */
    /* b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j] */
    for (int j = 0; j < 8; j++) {
        net->b1_velocity[j] = net->momentum * net->b1_velocity[j] + grad_b1[j];
        net->b1[j] -= net->learning_rate * net->b1_velocity[j];
    }
    /* W3_velocity_next[j, k] = momentum * W3_velocity[j, k] + grad_W3[j, k] */
    /* W3_next[j, k] = W3[j, k] - learning_rate * W3_velocity_next[j, k] */
    for (int j = 0; j < 1; j++) {
        for (int k = 0; k < 8; k++) {
            net->W3_velocity[j][k] = net->momentum * net->W3_velocity[j][k] + grad_W3[j][k];
            net->W3[j][k] -= net->learning_rate * net->W3_velocity[j][k];
        }
    }
    /* b3_velocity_next[j] = momentum * b3_velocity[j] + grad_b3[j] */
    /* b3_next[j] = b3[j] - learning_rate * b3_velocity_next[j] */
    for (int j = 0; j < 1; j++) {
        net->b3_velocity[j] = net->momentum * net->b3_velocity[j] + grad_b3[j];
        net->b3[j] -= net->learning_rate * net->b3_velocity[j];
    }
    net->steps_done++;
}

real chain_rule_batches_loss(chain_rule_batches *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real chain_rule_batches_gradients(chain_rule_batches *restrict net, const real *restrict x,
    const real *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(chain_rule_batches *restrict net, const real *restrict x, const real *restrict y)
{
    chain_rule_batches_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real chain_rule_batches_step(chain_rule_batches *restrict net, const real *restrict x, const real *restrict y)
{
    return train(net, x, y);
}

real chain_rule_batches_steps(chain_rule_batches *restrict net, const real *restrict x,
    const real *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void chain_rule_batches_predict(chain_rule_batches *net, const real *x, int count, real *predicted_a3)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[8] = (real (*)[8])(net->values.memory + 16);
        real (*const a1)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const a2)[8] = (real (*)[8])(net->values.memory + 8);
        real (*const z3)[1] = (real (*)[1])(net->values.memory + 1);
        real (*const a3)[1] = (real (*)[1])(net->values.memory + 0);
        /* z1[n, j] = sum[k: 2](W1[j, k] * x[n, k]) + b1[j] */
        /* a1[n, j] = 1 / (1 + exp(-z1[n, j])) */
        /* a2[n, j] = a1[n, j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 2; k++) {
                    sum1 += net->W1[j][k] * x[n * 2 + k];
                }
                z1[n][j] = sum1 + net->b1[j];
                a1[n][j] = 1 / (1 + exp(-z1[n][j]));
                a2[n][j] = a1[n][j];
            }
        }
        /* z3[n, j] = sum[k: 8](W3[j, k] * a2[n, k]) + b3[j] */
        /* a3[n, j] = 1 / (1 + exp(-z3[n, j])) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 1; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W3[j][k] * a2[n][k];
                }
                z3[n][j] = sum1 + net->b3[j];
                a3[n][j] = 1 / (1 + exp(-z3[n][j]));
            }
        }
        memcpy(predicted_a3, net->values.memory + 0, 1 * sizeof(real));
        predicted_a3 += 1;
        x += 2;
    }
}

void chain_rule_batches_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef CHAIN_RULE_BATCHES_FLOAT
enum { FILE_HEADER_LENGTH = 768 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"chain-rule-batches\",\"hash\":\"f5cb",
    "e3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492\"},\"W1\":{\"dtype\":\"F32\",",
    "\"shape\":[8,2],\"data_offsets\":[0,64]},\"b1\":{\"dtype\":\"F32\",\"shape\":[8],\"data_of",
    "fsets\":[64,96]},\"W3\":{\"dtype\":\"F32\",\"shape\":[1,8],\"data_offsets\":[96,128]},\"b3",
    "\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[128,132]},\"W1_velocity\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,2],\"data_offsets\":[132,196]},\"b1_velocity\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[196,228]},\"W3_velocity\":{\"dtype\":\"F32\",\"shape\":[1,8]",
    ",\"data_offsets\":[228,260]},\"b3_velocity\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offse",
    "ts\":[260,264]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[264,272]}",
    ",\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[272,280]}}  "
};
#else
enum { FILE_HEADER_LENGTH = 776 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"chain-rule-batches\",\"hash\":\"f5cb",
    "e3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492\"},\"W1\":{\"dtype\":\"F64\",",
    "\"shape\":[8,2],\"data_offsets\":[0,128]},\"b1\":{\"dtype\":\"F64\",\"shape\":[8],\"data_o",
    "ffsets\":[128,192]},\"W3\":{\"dtype\":\"F64\",\"shape\":[1,8],\"data_offsets\":[192,256]},",
    "\"b3\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[256,264]},\"W1_velocity\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,2],\"data_offsets\":[264,392]},\"b1_velocity\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[392,456]},\"W3_velocity\":{\"dtype\":\"F64\",\"shape\":[1",
    ",8],\"data_offsets\":[456,520]},\"b3_velocity\":{\"dtype\":\"F64\",\"shape\":[1],\"data_of",
    "fsets\":[520,528]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[528,53",
    "6]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[536,544]}}      "
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

const char *chain_rule_batches_save(const chain_rule_batches *net, const char *path)
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
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->W1_velocity, sizeof net->W1_velocity, 1, file) == 1;
    good = good && fwrite(&net->b1_velocity, sizeof net->b1_velocity, 1, file) == 1;
    good = good && fwrite(&net->W3_velocity, sizeof net->W3_velocity, 1, file) == 1;
    good = good && fwrite(&net->b3_velocity, sizeof net->b3_velocity, 1, file) == 1;
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

const char *chain_rule_batches_load(chain_rule_batches *net, const char *path)
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
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
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
        good = good && read_values(file, (real *)net->W1, 16);
        good = good && read_values(file, (real *)net->b1, 8);
        good = good && read_values(file, (real *)net->W3, 8);
        good = good && read_values(file, (real *)net->b3, 1);
        good = good && read_values(file, (real *)net->W1_velocity, 16);
        good = good && read_values(file, (real *)net->b1_velocity, 8);
        good = good && read_values(file, (real *)net->W3_velocity, 8);
        good = good && read_values(file, (real *)net->b3_velocity, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
