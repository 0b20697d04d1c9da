/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: 6cd1b7d4195bf1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501
 */
#include "two_towers.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined TWO_TOWERS_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#ifdef __AVX__
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef real lanes __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(real)), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(real)))
#else
typedef real lanes;
#define LANES 1
#endif
#define VECTORS (WIDTH / LANES)
#define ROWS (VECTORS <= 4 ? 12 / VECTORS : 2)
#define TILES(rows) (((rows) + ROWS - 1) / ROWS)
#define TILE(rows) (((rows) + TILES(rows) - 1) / TILES(rows)) /* as even as they can be */
#define STRIP(place) (*(lanes *)&(place))
#if defined __clang__
#define UNROLL _Pragma("unroll")
#elif defined __GNUC__
#define UNROLL _Pragma("GCC unroll 16")
#else
#define UNROLL
#endif
#define EACH(index, count) UNROLL for (int index = 0; index < (count); index++)

#ifdef TWO_TOWERS_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef TWO_TOWERS_FLOAT
    const real magic = REAL(0x1.8p23); /* added and taken away, it rounds to whole numbers */
    x = x > 89 ? 89 : x;
    x = x < -104 ? -104 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.693115234375)) - k * REAL(3.1946184945309415e-05);
    const real r2 = r * r, r4 = r2 * r2;
    const real tail = (((REAL(0.5) + REAL(0.16666576989698775) * r)
        + (REAL(0.041666554617204574) + REAL(0.008363179052722578) * r) * r2)
        + REAL(0.0013926183587713494) * r4);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 127) << 23;
    second.bits = (second.bits + 127) << 23;
#else
    const real magic = REAL(0x1.8p52); /* added and taken away, it rounds to whole numbers */
    x = x > 710 ? 710 : x;
    x = x < -746 ? -746 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.6931471804855391)) - k * REAL(7.440617110012397e-11);
    const real r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
    const real tail = ((((REAL(0.5000000000000001) + REAL(0.16666666666666669) * r)
        + (REAL(0.04166666666662413) + REAL(0.008333333333330062) * r) * r2)
        + ((REAL(0.0013888888917213717) + REAL(0.00019841269863053618) * r)
        + (REAL(2.4801521295954376e-05) + REAL(2.7557268459997064e-06) * r) * r2) * r4)
        + (REAL(2.7620088445409746e-07) + REAL(2.510038549551032e-08) * r) * r8);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 1023) << 52;
    second.bits = (second.bits + 1023) << 52;
#endif
    return (1 + r + r2 * tail) * first.value * second.value;
}

/* tanh within three units of the last place: a polynomial near zero, 1 - 2 / (1 + e^2x) elsewhere. */
static inline real quick_tanh(real x)
{
    const real u = x * x;
#ifdef TWO_TOWERS_FLOAT
    const real u2 = u * u, u4 = u2 * u2;
    const real tail = (((REAL(-0.33333332796631665) + REAL(0.13333225775482527) * u)
        + (REAL(-0.05393346914596769) + REAL(0.02147068302533676) * u) * u2)
        + REAL(-0.006942941750416007) * u4);
#else
    const real u2 = u * u, u4 = u2 * u2, u8 = u4 * u4;
    const real tail = ((((REAL(-0.3333333333333333) + REAL(0.13333333333329825) * u)
        + (REAL(-0.05396825396361009) + REAL(0.021869488297234514) * u) * u2)
        + ((REAL(-0.008863229270067843) + REAL(0.0035920334653723926) * u)
        + (REAL(-0.001454959384380466) + REAL(0.0005849653729022644) * u) * u2) * u4)
        + (REAL(-0.00022107222975864633) + REAL(5.946956589774769e-05) * u) * u8);
#endif
    const real far = copysign(1 - 2 / (1 + quick_exp(2 * fabs(x))), x);
    return u < REAL(0.25) ? x + x * u * tail : far;
}

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

void two_towers_init(two_towers *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    net->weight_decay = REAL(0.1);
    for (int i = 0; i < 2048; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = (2 * u - 1) / 4;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b2)[i] = 0;
    }
}

static inline void forward(const two_towers *restrict net, two_towers_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    /* x_turned[i0, i1, i2] = x[i0, i1, i2] */
    for (int i1 = 0; i1 < 2; i1++) {
        for (int i2 = 0; i2 < 64; i2++) {
            for (int i0 = 0; i0 < 40; i0++) {
                v->x_turned[i1][i2][i0] = x[(i0 * 2 + i1) * 64 + i2];
            }
        }
    }
    /* z1[n, m, j] = sum[k: 64](W1[j, k] * x_turned[n, m, k]) + b1[j] */
    /* a1[n, m, j] = tanh(z1[n, m, j]) */
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int k = 0; k < 64; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) sum[row][lane] += net->W1[j][k]
                            * STRIP(v->x_turned[m][k][n + lane * LANES]);
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) STRIP(v->z1[m][j][n + lane * LANES]) = sum[row][lane] + net->b1[j];
                }
            }
        }
    }
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 40; n++) {
                v->a1[m][j][n] = quick_tanh(v->z1[m][j][n]);
            }
        }
    }
    /* z2[n, m, j] = sum[k: 32](W2[j, k] * a1[n, m, k]) + b2[j] */
    /* a2[n, m, j] = z2[n, m, j] */
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int k = 0; k < 32; k++) {
                    EACH(row, TILE(8)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) sum[row][lane] += net->W2[j][k]
                            * STRIP(v->a1[m][k][n + lane * LANES]);
                    }
                }
                EACH(row, TILE(8)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) STRIP(v->z2[m][j][n + lane * LANES]) = sum[row][lane] + net->b2[j];
                }
            }
        }
    }
    for (int n = 0; n < 40; n++) {
        for (int m = 0; m < 2; m++) {
            for (int j = 0; j < 8; j++) {
                v->a2[n][m][j] = v->z2[m][j][n];
            }
        }
    }
    /* apart_loss_sum[n] = sum[k: 8]((a2[n, 0, k] - a2[n, 1, k]) ** 2) */
    /* apart_loss[n] = sqrt(1 / 1000000 + apart_loss_sum[n]) */
    for (int n = 0; n < 40; n++) {
        real sum1 = 0;
        for (int k = 0; k < 8; k++) {
            sum1 += (v->a2[n][0][k] - v->a2[n][1][k]) * (v->a2[n][0][k] - v->a2[n][1][k]);
        }
        v->apart_loss_sum[n] = sum1;
        v->apart_loss[n] = sqrt(REAL(1e-06) + v->apart_loss_sum[n]);
    }
    /* loss = sum[n: 40](where(y[n] == 1, apart_loss[n] ** 2, where(apart_loss[n] < 2, (2 -
       apart_loss[n]) ** 2, 0)) / 2) / 40 */
    real sum_loss = 0;
    for (int n = 0; n < 40; n++) {
        sum_loss += (y[n] == 1 ? v->apart_loss[n] * v->apart_loss[n]
            : (v->apart_loss[n] < 2 ? (2 - v->apart_loss[n]) * (2 - v->apart_loss[n]) : 0)) / 2;
    }
    v->loss = sum_loss / 40;
}

static inline void backward(const two_towers *restrict net, two_towers_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    /* delta_apart_loss_sum[n] = where(y[n] == 1, 2 * apart_loss[n], where(apart_loss[n] < 2, 2 *
       apart_loss[n] - 4, 0)) / (160 * apart_loss[n]) */
    for (int n = 0; n < 40; n++) {
        v->delta_apart_loss_sum[n] = (y[n] == 1 ? 2 * v->apart_loss[n]
            : (v->apart_loss[n] < 2 ? 2 * v->apart_loss[n] - 4 : 0)) / (160 * v->apart_loss[n]);
    }
    /* delta_z2[n, m, j] = where(0 == m, 2 * delta_apart_loss_sum[n] * (a2[n, 0, j] - a2[n, 1,
       j]), 0) + where(1 == m, 2 * delta_apart_loss_sum[n] * (a2[n, 1, j] - a2[n, 0, j]), 0) */
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 8; j++) {
            for (int n = 0; n < 40; n++) {
                v->delta_z2[m][j][n] = (0 == m
                    ? 2 * v->delta_apart_loss_sum[n] * (v->a2[n][0][j] - v->a2[n][1][j]) : 0)
                    + (1 == m ? 2 * v->delta_apart_loss_sum[n] * (v->a2[n][1][j] - v->a2[n][0][j]) : 0);
            }
        }
    }
    /* delta_z1[n, m, j] = (1 - a1[n, m, j] ** 2) * sum[k: 8](W2[k, j] * delta_z2[n, m, k]) */
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int k = 0; k < 8; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) sum[row][lane] += net->W2[k][j]
                            * STRIP(v->delta_z2[m][k][n + lane * LANES]);
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) STRIP(v->delta_z1[m][j][n + lane * LANES]) = (REAL(1)
                        - STRIP(v->a1[m][j][n + lane * LANES]) * STRIP(v->a1[m][j][n + lane * LANES]))
                        * sum[row][lane];
                }
            }
        }
    }
    /* x_turned2[i0, i1, i2] = x[i0, i1, i2] */
    for (int i1 = 0; i1 < 2; i1++) {
        for (int i0 = 0; i0 < 40; i0++) {
            for (int i2 = 0; i2 < 64; i2++) {
                v->x_turned2[i1][i0][i2] = x[(i0 * 2 + i1) * 64 + i2];
            }
        }
    }
    /* grad_W1[j, k] = sum[n: 40, m: 2](delta_z1[n, m, j] * x_turned2[n, m, k]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int k = 0; k < 64; k += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int m = 0; m < 2; m++) {
                for (int n = 0; n < 40; n++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) sum[row][lane] += v->delta_z1[m][j][n]
                            * STRIP(v->x_turned2[m][n][k + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W1[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b1[j] = sum[n: 40, m: 2](delta_z1[n, m, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int m = 0; m < 2; m++) {
            for (int n = 0; n + WIDTH <= 40; n += WIDTH) {
                EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z1[m][j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 32; n < 40; n++) {
                    total += v->delta_z1[m][j][n];
                }
            }
            v->grad_b1[j] = total;
        }
    }
    /* a1_turned[i0, i1, i2] = a1[i0, i1, i2] */
    for (int i1 = 0; i1 < 2; i1++) {
        for (int i0 = 0; i0 < 40; i0++) {
            for (int i2 = 0; i2 < 32; i2++) {
                v->a1_turned[i1][i0][i2] = v->a1[i1][i2][i0];
            }
        }
    }
    /* grad_W2[j, k] = sum[n: 40, m: 2](a1_turned[n, m, k] * delta_z2[n, m, j]) */
    for (int first = 0; first < 8; first += TILE(8)) {
        const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(8)][VECTORS];
            EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int m = 0; m < 2; m++) {
                for (int n = 0; n < 40; n++) {
                    EACH(row, TILE(8)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a1_turned[m][n][k + lane * LANES])
                            * v->delta_z2[m][j][n];
                    }
                }
            }
            EACH(row, TILE(8)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W2[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b2[j] = sum[n: 40, m: 2](delta_z2[n, m, j]) */
    for (int j = 0; j < 8; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int m = 0; m < 2; m++) {
            for (int n = 0; n + WIDTH <= 40; n += WIDTH) {
                EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z2[m][j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 32; n < 40; n++) {
                    total += v->delta_z2[m][j][n];
                }
            }
            v->grad_b2[j] = total;
        }
    }
}

/* Whether all values are finite: zero times each adds up to zero then, and to nothing at all otherwise. */
static int finite(const real *values, int count)
{
    lanes sum[VECTORS];
    real total = 0;
    int i = 0;
    EACH(lane, VECTORS) sum[lane] = (lanes){0};
    for (; i + WIDTH <= count; i += WIDTH) {
        EACH(lane, VECTORS) sum[lane] += REAL(0) * STRIP(values[i + lane * LANES]);
    }
    for (; i < count; i++) {
        total += 0 * values[i];
    }
    for (int element = 0; element < WIDTH; element++) {
        total += ((const real *)sum)[element];
    }
    return isfinite(total);
}

static inline int finite_gradients(const two_towers_values *v)
{
    return finite((const real *)v->grad_W1, 2048)
        && finite((const real *)v->grad_b1, 32)
        && finite((const real *)v->grad_W2, 256)
        && finite((const real *)v->grad_b2, 8);
}

static inline void update(two_towers *restrict net, two_towers_values *restrict v)
{
    /* step_count_next = 1 + step_count */
    net->step_count = 1 + net->step_count;
    /* correction1 = 1 - beta1 ** step_count_next */
    v->correction1 = 1 - pow(net->beta1, net->step_count);
    /* correction2 = 1 - beta2 ** step_count_next */
    v->correction2 = 1 - pow(net->beta2, net->step_count);
    /* W1_first_moment_next[j, k] = grad_W1[j, k] * (1 - beta1) + beta1 * W1_first_moment[j, k] */
    /* W1_second_moment_next[j, k] = grad_W1[j, k] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[j, k] */
    /* W1_next[j, k] = W1[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W1_first_moment_next[j, k] / (correction1 * (sqrt(W1_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_first_moment[j][k] = v->grad_W1[j][k] * (1 - net->beta1)
                + net->beta1 * net->W1_first_moment[j][k];
            net->W1_second_moment[j][k] = v->grad_W1[j][k] * v->grad_W1[j][k] * (1 - net->beta2)
                + net->beta2 * net->W1_second_moment[j][k];
            net->W1[j][k] = net->W1[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W1_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W1_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j] */
    /* b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j] */
    /* b1_next[j] = b1[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b1_first_moment_next[j] / (correction1 * (sqrt(b1_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b1_first_moment[j] = v->grad_b1[j] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[j];
        net->b1_second_moment[j] = v->grad_b1[j] * v->grad_b1[j] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[j];
        net->b1[j] = net->b1[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b1_first_moment[j]
            / (v->correction1 * (sqrt(net->b1_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j, k] */
    /* W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
       W2_second_moment[j, k] */
    /* W2_next[j, k] = W2[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W2_first_moment_next[j, k] / (correction1 * (sqrt(W2_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_first_moment[j][k] = v->grad_W2[j][k] * (1 - net->beta1)
                + net->beta1 * net->W2_first_moment[j][k];
            net->W2_second_moment[j][k] = v->grad_W2[j][k] * v->grad_W2[j][k] * (1 - net->beta2)
                + net->beta2 * net->W2_second_moment[j][k];
            net->W2[j][k] = net->W2[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W2_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W2_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j] */
    /* b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j] */
    /* b2_next[j] = b2[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b2_first_moment_next[j] / (correction1 * (sqrt(b2_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b2_first_moment[j] = v->grad_b2[j] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[j];
        net->b2_second_moment[j] = v->grad_b2[j] * v->grad_b2[j] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[j];
        net->b2[j] = net->b2[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b2_first_moment[j]
            / (v->correction1 * (sqrt(net->b2_second_moment[j] / v->correction2) + net->epsilon));
    }
    net->steps_done++;
}

real two_towers_loss(two_towers *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real two_towers_gradients(two_towers *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real two_towers_step(two_towers *restrict net, const real *restrict x, const int *restrict y)
{
    two_towers_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void two_towers_predict(two_towers *net, const real *x, int count, real *predicted_a2)
{
    for (int sample = 0; sample < count; sample++) {
        /* z1[n, m, j] = sum[k: 64](W1[j, k] * x[n, m, k]) + b1[j] */
        /* a1[n, m, j] = tanh(z1[n, m, j]) */
        for (int n = 0; n < 1; n++) {
            for (int m = 0; m < 2; m++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 64; k++) {
                        sum1 += net->W1[j][k] * x[(n * 2 + m) * 64 + k];
                    }
                    net->predict_z1[n][m][j] = sum1 + net->b1[j];
                    net->predict_a1[n][m][j] = tanh(net->predict_z1[n][m][j]);
                }
            }
        }
        /* z2[n, m, j] = sum[k: 32](W2[j, k] * a1[n, m, k]) + b2[j] */
        /* a2[n, m, j] = z2[n, m, j] */
        for (int n = 0; n < 1; n++) {
            for (int m = 0; m < 2; m++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W2[j][k] * net->predict_a1[n][m][k];
                    }
                    net->predict_z2[n][m][j] = sum1 + net->b2[j];
                    net->predict_a2[n][m][j] = net->predict_z2[n][m][j];
                }
            }
        }
        memcpy(predicted_a2, &net->predict_a2, 16 * sizeof(real));
        predicted_a2 += 16;
        x += 128;
    }
}

void two_towers_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef TWO_TOWERS_FLOAT
enum { FILE_HEADER_LENGTH = 1136 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-towers\",\"hash\":\"6cd1b7d4195b",
    "f1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501\"},\"W1\":{\"dtype\":\"F32\",\"shape\"",
    ":[32,64],\"data_offsets\":[0,8192]},\"b1\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offset",
    "s\":[8192,8320]},\"W2\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[8320,9344]},",
    "\"b2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[9344,9376]},\"step_count\":{\"dt",
    "ype\":\"F32\",\"shape\":[],\"data_offsets\":[9376,9380]},\"W1_first_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[32,64],\"data_offsets\":[9380,17572]},\"W1_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[32,64],\"data_offsets\":[17572,25764]},\"b1_first_moment\":{\"dtype\":\"F3",
    "2\",\"shape\":[32],\"data_offsets\":[25764,25892]},\"b1_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32],\"data_offsets\":[25892,26020]},\"W2_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8,32],\"data_offsets\":[26020,27044]},\"W2_second_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[8,32],\"data_offsets\":[27044,28068]},\"b2_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[28068,28100]},\"b2_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[28100,28132]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_",
    "offsets\":[28132,28140]}}    "
};
#else
enum { FILE_HEADER_LENGTH = 1144 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-towers\",\"hash\":\"6cd1b7d4195b",
    "f1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501\"},\"W1\":{\"dtype\":\"F64\",\"shape\"",
    ":[32,64],\"data_offsets\":[0,16384]},\"b1\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offse",
    "ts\":[16384,16640]},\"W2\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[16640,186",
    "88]},\"b2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[18688,18752]},\"step_count\"",
    ":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[18752,18760]},\"W1_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32,64],\"data_offsets\":[18760,35144]},\"W1_second_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32,64],\"data_offsets\":[35144,51528]},\"b1_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32],\"data_offsets\":[51528,51784]},\"b1_second_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[32],\"data_offsets\":[51784,52040]},\"W2_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8,32],\"data_offsets\":[52040,54088]},\"W2_second_moment\":{\"dtype\":\"F6",
    "4\",\"shape\":[8,32],\"data_offsets\":[54088,56136]},\"b2_first_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[56136,56200]},\"b2_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[56200,56264]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],",
    "\"data_offsets\":[56264,56272]}}  "
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

const char *two_towers_save(const two_towers *net, const char *path)
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
    good = good && fwrite(&net->step_count, sizeof net->step_count, 1, file) == 1;
    good = good && fwrite(&net->W1_first_moment, sizeof net->W1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W1_second_moment, sizeof net->W1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_first_moment, sizeof net->b1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_second_moment, sizeof net->b1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W2_first_moment, sizeof net->W2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W2_second_moment, sizeof net->W2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_first_moment, sizeof net->b2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_second_moment, sizeof net->b2_second_moment, 1, file) == 1;
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

const char *two_towers_load(two_towers *net, const char *path)
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
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 2048);
        good = good && read_values(file, (real *)net->b1, 32);
        good = good && read_values(file, (real *)net->W2, 256);
        good = good && read_values(file, (real *)net->b2, 8);
        good = good && read_values(file, &net->step_count, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 2048);
        good = good && read_values(file, (real *)net->W1_second_moment, 2048);
        good = good && read_values(file, (real *)net->b1_first_moment, 32);
        good = good && read_values(file, (real *)net->b1_second_moment, 32);
        good = good && read_values(file, (real *)net->W2_first_moment, 256);
        good = good && read_values(file, (real *)net->W2_second_moment, 256);
        good = good && read_values(file, (real *)net->b2_first_moment, 8);
        good = good && read_values(file, (real *)net->b2_second_moment, 8);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
