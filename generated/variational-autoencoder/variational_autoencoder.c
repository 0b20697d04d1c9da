/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: 6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44
 */
#include "variational_autoencoder.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined VARIATIONAL_AUTOENCODER_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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

#ifdef VARIATIONAL_AUTOENCODER_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef VARIATIONAL_AUTOENCODER_FLOAT
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
#ifdef VARIATIONAL_AUTOENCODER_FLOAT
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

void variational_autoencoder_init(variational_autoencoder *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.003);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 2048; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = (2 * u - 1) / 4;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 128; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 4; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 128; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 4; i++) {
        ((real *)net->b3)[i] = 0;
    }
    for (int i = 0; i < 128; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b5)[i] = 0;
    }
    for (int i = 0; i < 2048; i++) {
        const real u = random_uniform(seed, 8, (uint64_t)i);
        ((real *)net->W6)[i] = (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        ((real *)net->b6)[i] = 0;
    }
}

static inline void forward(const variational_autoencoder *restrict net,
    variational_autoencoder_values *restrict v, const real *restrict x)
{
    for (int i = 0; i < 128; i++) {
        const uint64_t counter = net->steps_done * 128 + (uint64_t)i;
        ((real *)v->u4)[i] = random_uniform(net->seed, UINT64_C(1099511627776), counter);
    }
    for (int i = 0; i < 128; i++) {
        const uint64_t counter = net->steps_done * 128 + (uint64_t)i;
        ((real *)v->v4)[i] = random_uniform(net->seed, UINT64_C(1099511627777), counter);
    }
    /* x_turned[i0, i1] = x[i0, i1] */
    for (int i1 = 0; i1 < 64; i1++) {
        for (int i0 = 0; i0 < 32; i0++) {
            v->x_turned[i1][i0] = x[i0 * 64 + i1];
        }
    }
    /* z1[n, j] = sum[k: 64](W1[j, k] * x_turned[n, k]) + b1[j] */
    /* a1[n, j] = tanh(z1[n, j]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W1[j][k]
                        * STRIP(v->x_turned[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z1[j][n + lane * LANES]) = sum[row][lane] + net->b1[j];
            }
        }
    }
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            v->a1[j][n] = quick_tanh(v->z1[j][n]);
        }
    }
    /* z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j] */
    /* a2[n, j] = z2[n, j] */
    /* z3[n, j] = sum[k: 32](W3[j, k] * a1[n, k]) + b3[j] */
    /* a3[n, j] = z3[n, j] */
    /* noise4[n, j] = cos(2 * v4[n, j] * pi) * sqrt(-log(1 - u4[n, j])) * sqrt(2) */
    /* a4[n, j] = a2[n, j] + noise4[n, j] * exp(a3[n, j] / 2) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W2[j][k] * STRIP(v->a1[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z2[j][n + lane * LANES]) = sum[row][lane] + net->b2[j];
            }
        }
    }
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W3[j][k] * STRIP(v->a1[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z3[j][n + lane * LANES]) = sum[row][lane] + net->b3[j];
            }
        }
    }
    for (int j = 0; j < 4; j++) {
        for (int n = 0; n < 32; n++) {
            v->a2[j][n] = v->z2[j][n];
            v->a3[j][n] = v->z3[j][n];
            v->noise4[j][n] = cos(2 * v->v4[n][j] * REAL(3.141592653589793)) * sqrt(-log(1 - v->u4[n][j]))
                * REAL(1.4142135623730951);
            v->a4[j][n] = v->a2[j][n] + v->noise4[j][n] * quick_exp(v->a3[j][n] / 2);
        }
    }
    /* z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j] */
    /* a5[n, j] = tanh(z5[n, j]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 4; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W5[j][k] * STRIP(v->a4[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z5[j][n + lane * LANES]) = sum[row][lane] + net->b5[j];
            }
        }
    }
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            v->a5[j][n] = quick_tanh(v->z5[j][n]);
        }
    }
    /* z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j] */
    for (int first = 0; first < 64; first += TILE(64)) {
        const int top = first + TILE(64) <= 64 ? first : 64 - TILE(64);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(64)][VECTORS];
            EACH(row, TILE(64)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(64)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W6[j][k] * STRIP(v->a5[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(64)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z6[j][n + lane * LANES]) = sum[row][lane] + net->b6[j];
            }
        }
    }
    /* binary_cross_entropy = sum[n: 32, k: 64]((1 - x[n, k]) * (where(z6[n, k] > 0, z6[n, k], 0)
       + log(1 + exp(-abs(z6[n, k])))) + x[n, k] * (where(-z6[n, k] > 0, -z6[n, k], 0) + log(1 +
       exp(-abs(z6[n, k]))))) / 2048 */
    real sum_binary_cross_entropy = 0;
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 64; k++) {
            sum_binary_cross_entropy += (1 - x[n * 64 + k])
                * ((v->z6[k][n] > 0 ? v->z6[k][n] : 0) + log1p(quick_exp(-fabs(v->z6[k][n])))) + x[n * 64
                + k] * ((-v->z6[k][n] > 0 ? -v->z6[k][n] : 0) + log1p(quick_exp(-fabs(v->z6[k][n]))));
        }
    }
    v->binary_cross_entropy = sum_binary_cross_entropy / 2048;
    /* gaussian_divergence_sum[n] = sum[k: 4](a2[n, k] ** 2 + exp(a3[n, k]) - 1 - a3[n, k]) */
    for (int n = 0; n < 32; n++) {
        real sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += v->a2[k][n] * v->a2[k][n] + quick_exp(v->a3[k][n]) - 1 - v->a3[k][n];
        }
        v->gaussian_divergence_sum[n] = sum;
    }
    /* gaussian_divergence = sum[n: 32](gaussian_divergence_sum[n] / 2) / 32 */
    real sum_gaussian_divergence = 0;
    for (int n = 0; n < 32; n++) {
        sum_gaussian_divergence += v->gaussian_divergence_sum[n] / 2;
    }
    v->gaussian_divergence = sum_gaussian_divergence / 32;
    /* loss = 64 * binary_cross_entropy + gaussian_divergence */
    v->loss = 64 * v->binary_cross_entropy + v->gaussian_divergence;
}

static inline void backward(const variational_autoencoder *restrict net,
    variational_autoencoder_values *restrict v, const real *restrict x)
{
    /* a6[n, j] = 1 / (1 + exp(-z6[n, j])) */
    /* delta_z6[n, j] = (a6[n, j] - x[n, j]) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 64; j++) {
            v->a6[n][j] = 1 / (1 + quick_exp(-v->z6[j][n]));
            v->delta_z6[j][n] = (v->a6[n][j] - x[n * 64 + j]) / 32;
        }
    }
    /* delta_z5[n, j] = (1 - a5[n, j] ** 2) * sum[k: 64](W6[k, j] * delta_z6[n, k]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W6[k][j]
                        * STRIP(v->delta_z6[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->delta_z5[j][n + lane * LANES]) = (REAL(1)
                    - STRIP(v->a5[j][n + lane * LANES]) * STRIP(v->a5[j][n + lane * LANES])) * sum[row][lane];
            }
        }
    }
    /* delta_a4[n, k] = sum[j: 32](W5[j, k] * delta_z5[n, j]) */
    /* delta_z3[n, k] = ((exp(a3[n, k]) - 1) / 32 - delta_a4[n, k] * (a2[n, k] - a4[n, k])) / 2 */
    /* delta_z2[n, k] = a2[n, k] / 32 + delta_a4[n, k] */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int j = 0; j < 32; j++) {
                EACH(row, TILE(4)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W5[j][k]
                        * STRIP(v->delta_z5[j][n + lane * LANES]);
                }
            }
            EACH(row, TILE(4)) {
                const int k = top + row;
                EACH(lane, VECTORS) STRIP(v->delta_a4[k][n + lane * LANES]) = sum[row][lane];
            }
        }
    }
    for (int k = 0; k < 4; k++) {
        for (int n = 0; n < 32; n++) {
            v->delta_z3[k][n] = ((quick_exp(v->a3[k][n]) - 1) / 32
                - v->delta_a4[k][n] * (v->a2[k][n] - v->a4[k][n])) / 2;
            v->delta_z2[k][n] = v->a2[k][n] / 32 + v->delta_a4[k][n];
        }
    }
    /* delta_z1[n, j] = (1 - a1[n, j] ** 2) * (sum[k: 4](W2[k, j] * delta_z2[n, k]) + sum[k:
       4](W3[k, j] * delta_z3[n, k])) */
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            real sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += net->W2[k][j] * v->delta_z2[k][n];
            }
            real sum2 = 0;
            for (int k = 0; k < 4; k++) {
                sum2 += net->W3[k][j] * v->delta_z3[k][n];
            }
            v->delta_z1[j][n] = (1 - v->a1[j][n] * v->a1[j][n]) * (sum + sum2);
        }
    }
    /* grad_W1[j, k] = sum[n: 32](delta_z1[n, j] * x[n, k]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int k = 0; k < 64; k += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += v->delta_z1[j][n]
                        * STRIP(x[n * 64 + k + lane * LANES]);
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W1[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b1[j] = sum[n: 32](delta_z1[n, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z1[j][n + lane * LANES]);
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b1[j] = total;
        }
    }
    /* a1_turned[i0, i1] = a1[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            v->a1_turned[i0][i1] = v->a1[i1][i0];
        }
    }
    /* grad_W2[j, k] = sum[n: 32](a1_turned[n, k] * delta_z2[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a1_turned[n][k + lane * LANES])
                        * v->delta_z2[j][n];
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W2[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b2[j] = sum[n: 32](delta_z2[n, j]) */
    for (int j = 0; j < 4; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z2[j][n + lane * LANES]);
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b2[j] = total;
        }
    }
    /* grad_W3[j, k] = sum[n: 32](a1_turned[n, k] * delta_z3[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a1_turned[n][k + lane * LANES])
                        * v->delta_z3[j][n];
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W3[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b3[j] = sum[n: 32](delta_z3[n, j]) */
    for (int j = 0; j < 4; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z3[j][n + lane * LANES]);
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b3[j] = total;
        }
    }
    /* grad_W5[j, k] = sum[n: 32](a4[n, k] * delta_z5[n, j]) */
    for (int k = 0; k < 4; k++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a4[k][n + lane * LANES])
                        * STRIP(v->delta_z5[j][n + lane * LANES]);
                }
            }
            for (int row = 0; row < TILE(32); row++) {
                const int j = top + row;
                real total = 0;
                for (int element = 0; element < WIDTH; element++) {
                    total += ((const real *)sum[row])[element];
                }
                v->grad_W5[j][k] = total;
            }
        }
    }
    /* grad_b5[j] = sum[n: 32](delta_z5[n, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z5[j][n + lane * LANES]);
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b5[j] = total;
        }
    }
    /* a5_turned[i0, i1] = a5[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            v->a5_turned[i0][i1] = v->a5[i1][i0];
        }
    }
    /* grad_W6[j, k] = sum[n: 32](a5_turned[n, k] * delta_z6[n, j]) */
    for (int first = 0; first < 64; first += TILE(64)) {
        const int top = first + TILE(64) <= 64 ? first : 64 - TILE(64);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(64)][VECTORS];
            EACH(row, TILE(64)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(64)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a5_turned[n][k + lane * LANES])
                        * v->delta_z6[j][n];
                }
            }
            EACH(row, TILE(64)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W6[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b6[j] = sum[n: 32](delta_z6[n, j]) */
    for (int j = 0; j < 64; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z6[j][n + lane * LANES]);
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b6[j] = total;
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

static inline int finite_gradients(const variational_autoencoder_values *v)
{
    return finite((const real *)v->grad_W1, 2048)
        && finite((const real *)v->grad_b1, 32)
        && finite((const real *)v->grad_W2, 128)
        && finite((const real *)v->grad_b2, 4)
        && finite((const real *)v->grad_W3, 128)
        && finite((const real *)v->grad_b3, 4)
        && finite((const real *)v->grad_W5, 128)
        && finite((const real *)v->grad_b5, 32)
        && finite((const real *)v->grad_W6, 2048)
        && finite((const real *)v->grad_b6, 64);
}

static inline void update(variational_autoencoder *restrict net, variational_autoencoder_values *restrict v)
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
    /* W1_next[j, k] = W1[j, k] - learning_rate * W1_first_moment_next[j, k] / (correction1 *
       (sqrt(W1_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_first_moment[j][k] = v->grad_W1[j][k] * (1 - net->beta1)
                + net->beta1 * net->W1_first_moment[j][k];
            net->W1_second_moment[j][k] = v->grad_W1[j][k] * v->grad_W1[j][k] * (1 - net->beta2)
                + net->beta2 * net->W1_second_moment[j][k];
            net->W1[j][k] -= net->learning_rate * net->W1_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W1_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j] */
    /* b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j] */
    /* b1_next[j] = b1[j] - learning_rate * b1_first_moment_next[j] / (correction1 *
       (sqrt(b1_second_moment_next[j] / correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b1_first_moment[j] = v->grad_b1[j] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[j];
        net->b1_second_moment[j] = v->grad_b1[j] * v->grad_b1[j] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[j];
        net->b1[j] -= net->learning_rate * net->b1_first_moment[j]
            / (v->correction1 * (sqrt(net->b1_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j, k] */
    /* W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
       W2_second_moment[j, k] */
    /* W2_next[j, k] = W2[j, k] - learning_rate * W2_first_moment_next[j, k] / (correction1 *
       (sqrt(W2_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_first_moment[j][k] = v->grad_W2[j][k] * (1 - net->beta1)
                + net->beta1 * net->W2_first_moment[j][k];
            net->W2_second_moment[j][k] = v->grad_W2[j][k] * v->grad_W2[j][k] * (1 - net->beta2)
                + net->beta2 * net->W2_second_moment[j][k];
            net->W2[j][k] -= net->learning_rate * net->W2_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W2_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j] */
    /* b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j] */
    /* b2_next[j] = b2[j] - learning_rate * b2_first_moment_next[j] / (correction1 *
       (sqrt(b2_second_moment_next[j] / correction2) + epsilon)) */
    for (int j = 0; j < 4; j++) {
        net->b2_first_moment[j] = v->grad_b2[j] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[j];
        net->b2_second_moment[j] = v->grad_b2[j] * v->grad_b2[j] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[j];
        net->b2[j] -= net->learning_rate * net->b2_first_moment[j]
            / (v->correction1 * (sqrt(net->b2_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W3_first_moment_next[j, k] = grad_W3[j, k] * (1 - beta1) + beta1 * W3_first_moment[j, k] */
    /* W3_second_moment_next[j, k] = grad_W3[j, k] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[j, k] */
    /* W3_next[j, k] = W3[j, k] - learning_rate * W3_first_moment_next[j, k] / (correction1 *
       (sqrt(W3_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 32; k++) {
            net->W3_first_moment[j][k] = v->grad_W3[j][k] * (1 - net->beta1)
                + net->beta1 * net->W3_first_moment[j][k];
            net->W3_second_moment[j][k] = v->grad_W3[j][k] * v->grad_W3[j][k] * (1 - net->beta2)
                + net->beta2 * net->W3_second_moment[j][k];
            net->W3[j][k] -= net->learning_rate * net->W3_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W3_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b3_first_moment_next[j] = grad_b3[j] * (1 - beta1) + beta1 * b3_first_moment[j] */
    /* b3_second_moment_next[j] = grad_b3[j] ** 2 * (1 - beta2) + beta2 * b3_second_moment[j] */
    /* b3_next[j] = b3[j] - learning_rate * b3_first_moment_next[j] / (correction1 *
       (sqrt(b3_second_moment_next[j] / correction2) + epsilon)) */
    for (int j = 0; j < 4; j++) {
        net->b3_first_moment[j] = v->grad_b3[j] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[j];
        net->b3_second_moment[j] = v->grad_b3[j] * v->grad_b3[j] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[j];
        net->b3[j] -= net->learning_rate * net->b3_first_moment[j]
            / (v->correction1 * (sqrt(net->b3_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W5_first_moment_next[j, k] = grad_W5[j, k] * (1 - beta1) + beta1 * W5_first_moment[j, k] */
    /* W5_second_moment_next[j, k] = grad_W5[j, k] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[j, k] */
    /* W5_next[j, k] = W5[j, k] - learning_rate * W5_first_moment_next[j, k] / (correction1 *
       (sqrt(W5_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 4; k++) {
            net->W5_first_moment[j][k] = v->grad_W5[j][k] * (1 - net->beta1)
                + net->beta1 * net->W5_first_moment[j][k];
            net->W5_second_moment[j][k] = v->grad_W5[j][k] * v->grad_W5[j][k] * (1 - net->beta2)
                + net->beta2 * net->W5_second_moment[j][k];
            net->W5[j][k] -= net->learning_rate * net->W5_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W5_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b5_first_moment_next[j] = grad_b5[j] * (1 - beta1) + beta1 * b5_first_moment[j] */
    /* b5_second_moment_next[j] = grad_b5[j] ** 2 * (1 - beta2) + beta2 * b5_second_moment[j] */
    /* b5_next[j] = b5[j] - learning_rate * b5_first_moment_next[j] / (correction1 *
       (sqrt(b5_second_moment_next[j] / correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b5_first_moment[j] = v->grad_b5[j] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[j];
        net->b5_second_moment[j] = v->grad_b5[j] * v->grad_b5[j] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[j];
        net->b5[j] -= net->learning_rate * net->b5_first_moment[j]
            / (v->correction1 * (sqrt(net->b5_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W6_first_moment_next[j, k] = grad_W6[j, k] * (1 - beta1) + beta1 * W6_first_moment[j, k] */
    /* W6_second_moment_next[j, k] = grad_W6[j, k] ** 2 * (1 - beta2) + beta2 *
       W6_second_moment[j, k] */
    /* W6_next[j, k] = W6[j, k] - learning_rate * W6_first_moment_next[j, k] / (correction1 *
       (sqrt(W6_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 64; j++) {
        for (int k = 0; k < 32; k++) {
            net->W6_first_moment[j][k] = v->grad_W6[j][k] * (1 - net->beta1)
                + net->beta1 * net->W6_first_moment[j][k];
            net->W6_second_moment[j][k] = v->grad_W6[j][k] * v->grad_W6[j][k] * (1 - net->beta2)
                + net->beta2 * net->W6_second_moment[j][k];
            net->W6[j][k] -= net->learning_rate * net->W6_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W6_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b6_first_moment_next[j] = grad_b6[j] * (1 - beta1) + beta1 * b6_first_moment[j] */
    /* b6_second_moment_next[j] = grad_b6[j] ** 2 * (1 - beta2) + beta2 * b6_second_moment[j] */
    /* b6_next[j] = b6[j] - learning_rate * b6_first_moment_next[j] / (correction1 *
       (sqrt(b6_second_moment_next[j] / correction2) + epsilon)) */
    for (int j = 0; j < 64; j++) {
        net->b6_first_moment[j] = v->grad_b6[j] * (1 - net->beta1) + net->beta1 * net->b6_first_moment[j];
        net->b6_second_moment[j] = v->grad_b6[j] * v->grad_b6[j] * (1 - net->beta2)
            + net->beta2 * net->b6_second_moment[j];
        net->b6[j] -= net->learning_rate * net->b6_first_moment[j]
            / (v->correction1 * (sqrt(net->b6_second_moment[j] / v->correction2) + net->epsilon));
    }
    net->steps_done++;
}

real variational_autoencoder_loss(variational_autoencoder *restrict net, const real *restrict x)
{
    forward(net, &net->values, x);
    return net->values.loss;
}

real variational_autoencoder_gradients(variational_autoencoder *restrict net, const real *restrict x)
{
    forward(net, &net->values, x);
    backward(net, &net->values, x);
    return net->values.loss;
}

real variational_autoencoder_step(variational_autoencoder *restrict net, const real *restrict x)
{
    variational_autoencoder_values *const v = &net->values;
    forward(net, v, x);
    backward(net, v, x);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void variational_autoencoder_predict(variational_autoencoder *net, const real *x, int count,
    real *predicted_a6)
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
        /* a2[n, j] = z2[n, j] */
        /* a4[n, j] = a2[n, j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 4; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W2[j][k] * net->predict_a1[n][k];
                }
                net->predict_z2[n][j] = sum1 + net->b2[j];
                net->predict_a2[n][j] = net->predict_z2[n][j];
                net->predict_a4[n][j] = net->predict_a2[n][j];
            }
        }
        /* z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j] */
        /* a5[n, j] = tanh(z5[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 4; k++) {
                    sum1 += net->W5[j][k] * net->predict_a4[n][k];
                }
                net->predict_z5[n][j] = sum1 + net->b5[j];
                net->predict_a5[n][j] = tanh(net->predict_z5[n][j]);
            }
        }
        /* z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j] */
        /* a6[n, j] = 1 / (1 + exp(-z6[n, j])) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 64; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W6[j][k] * net->predict_a5[n][k];
                }
                net->predict_z6[n][j] = sum1 + net->b6[j];
                net->predict_a6[n][j] = 1 / (1 + exp(-net->predict_z6[n][j]));
            }
        }
        memcpy(predicted_a6, &net->predict_a6, 64 * sizeof(real));
        predicted_a6 += 64;
        x += 64;
    }
}

void variational_autoencoder_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef VARIATIONAL_AUTOENCODER_FLOAT
enum { FILE_HEADER_LENGTH = 2456 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"variational-autoencoder\",\"hash\":\"",
    "6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44\"},\"W1\":{\"dtype\":\"F3",
    "2\",\"shape\":[32,64],\"data_offsets\":[0,8192]},\"b1\":{\"dtype\":\"F32\",\"shape\":[32],",
    "\"data_offsets\":[8192,8320]},\"W2\":{\"dtype\":\"F32\",\"shape\":[4,32],\"data_offsets\":",
    "[8320,8832]},\"b2\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[8832,8848]},\"W3\":",
    "{\"dtype\":\"F32\",\"shape\":[4,32],\"data_offsets\":[8848,9360]},\"b3\":{\"dtype\":\"F32\"",
    ",\"shape\":[4],\"data_offsets\":[9360,9376]},\"W5\":{\"dtype\":\"F32\",\"shape\":[32,4],\"",
    "data_offsets\":[9376,9888]},\"b5\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[988",
    "8,10016]},\"W6\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[10016,18208]},\"b6",
    "\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[18208,18464]},\"step_count\":{\"dty",
    "pe\":\"F32\",\"shape\":[],\"data_offsets\":[18464,18468]},\"W1_first_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[32,64],\"data_offsets\":[18468,26660]},\"W1_second_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[32,64],\"data_offsets\":[26660,34852]},\"b1_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[32],\"data_offsets\":[34852,34980]},\"b1_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32],\"data_offsets\":[34980,35108]},\"W2_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[4,32],\"data_offsets\":[35108,35620]},\"W2_second_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[4,32],\"data_offsets\":[35620,36132]},\"b2_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[4],\"data_offsets\":[36132,36148]},\"b2_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[4],\"data_offsets\":[36148,36164]},\"W3_first_moment\":{\"dtype\":\"F32\",\"shape\":[4,32",
    "],\"data_offsets\":[36164,36676]},\"W3_second_moment\":{\"dtype\":\"F32\",\"shape\":[4,32]",
    ",\"data_offsets\":[36676,37188]},\"b3_first_moment\":{\"dtype\":\"F32\",\"shape\":[4],\"da",
    "ta_offsets\":[37188,37204]},\"b3_second_moment\":{\"dtype\":\"F32\",\"shape\":[4],\"data_o",
    "ffsets\":[37204,37220]},\"W5_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,4],\"data_off",
    "sets\":[37220,37732]},\"W5_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,4],\"data_offs",
    "ets\":[37732,38244]},\"b5_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\"",
    ":[38244,38372]},\"b5_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[3",
    "8372,38500]},\"W6_first_moment\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[38",
    "500,46692]},\"W6_second_moment\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[46",
    "692,54884]},\"b6_first_moment\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[54884,",
    "55140]},\"b6_second_moment\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[55140,553",
    "96]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[55396,55404]}} "
};
#else
enum { FILE_HEADER_LENGTH = 2480 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"variational-autoencoder\",\"hash\":\"",
    "6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44\"},\"W1\":{\"dtype\":\"F6",
    "4\",\"shape\":[32,64],\"data_offsets\":[0,16384]},\"b1\":{\"dtype\":\"F64\",\"shape\":[32]",
    ",\"data_offsets\":[16384,16640]},\"W2\":{\"dtype\":\"F64\",\"shape\":[4,32],\"data_offsets",
    "\":[16640,17664]},\"b2\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[17664,17696]},",
    "\"W3\":{\"dtype\":\"F64\",\"shape\":[4,32],\"data_offsets\":[17696,18720]},\"b3\":{\"dtype",
    "\":\"F64\",\"shape\":[4],\"data_offsets\":[18720,18752]},\"W5\":{\"dtype\":\"F64\",\"shape",
    "\":[32,4],\"data_offsets\":[18752,19776]},\"b5\":{\"dtype\":\"F64\",\"shape\":[32],\"data_",
    "offsets\":[19776,20032]},\"W6\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data_offsets\":[200",
    "32,36416]},\"b6\":{\"dtype\":\"F64\",\"shape\":[64],\"data_offsets\":[36416,36928]},\"step",
    "_count\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[36928,36936]},\"W1_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[32,64],\"data_offsets\":[36936,53320]},\"W1_second_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[32,64],\"data_offsets\":[53320,69704]},\"b1_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[69704,69960]},\"b1_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[69960,70216]},\"W2_first_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[4,32],\"data_offsets\":[70216,71240]},\"W2_second_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[4,32],\"data_offsets\":[71240,72264]},\"b2_first_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[4],\"data_offsets\":[72264,72296]},\"b2_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[4],\"data_offsets\":[72296,72328]},\"W3_first_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[4,32],\"data_offsets\":[72328,73352]},\"W3_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[4,32],\"data_offsets\":[73352,74376]},\"b3_first_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[4],\"data_offsets\":[74376,74408]},\"b3_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[4],\"data_offsets\":[74408,74440]},\"W5_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,",
    "4],\"data_offsets\":[74440,75464]},\"W5_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,4",
    "],\"data_offsets\":[75464,76488]},\"b5_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"",
    "data_offsets\":[76488,76744]},\"b5_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[76744,77000]},\"W6_first_moment\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data",
    "_offsets\":[77000,93384]},\"W6_second_moment\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data",
    "_offsets\":[93384,109768]},\"b6_first_moment\":{\"dtype\":\"F64\",\"shape\":[64],\"data_of",
    "fsets\":[109768,110280]},\"b6_second_moment\":{\"dtype\":\"F64\",\"shape\":[64],\"data_off",
    "sets\":[110280,110792]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[1",
    "10792,110800]}}    "
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

const char *variational_autoencoder_save(const variational_autoencoder *net, const char *path)
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
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->b5, sizeof net->b5, 1, file) == 1;
    good = good && fwrite(&net->W6, sizeof net->W6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->step_count, sizeof net->step_count, 1, file) == 1;
    good = good && fwrite(&net->W1_first_moment, sizeof net->W1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W1_second_moment, sizeof net->W1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_first_moment, sizeof net->b1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_second_moment, sizeof net->b1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W2_first_moment, sizeof net->W2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W2_second_moment, sizeof net->W2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_first_moment, sizeof net->b2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_second_moment, sizeof net->b2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_first_moment, sizeof net->W5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_second_moment, sizeof net->W5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_first_moment, sizeof net->b5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_second_moment, sizeof net->b5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W6_first_moment, sizeof net->W6_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W6_second_moment, sizeof net->W6_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b6_first_moment, sizeof net->b6_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b6_second_moment, sizeof net->b6_second_moment, 1, file) == 1;
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

const char *variational_autoencoder_load(variational_autoencoder *net, const char *path)
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
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 2048);
        good = good && read_values(file, (real *)net->b1, 32);
        good = good && read_values(file, (real *)net->W2, 128);
        good = good && read_values(file, (real *)net->b2, 4);
        good = good && read_values(file, (real *)net->W3, 128);
        good = good && read_values(file, (real *)net->b3, 4);
        good = good && read_values(file, (real *)net->W5, 128);
        good = good && read_values(file, (real *)net->b5, 32);
        good = good && read_values(file, (real *)net->W6, 2048);
        good = good && read_values(file, (real *)net->b6, 64);
        good = good && read_values(file, &net->step_count, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 2048);
        good = good && read_values(file, (real *)net->W1_second_moment, 2048);
        good = good && read_values(file, (real *)net->b1_first_moment, 32);
        good = good && read_values(file, (real *)net->b1_second_moment, 32);
        good = good && read_values(file, (real *)net->W2_first_moment, 128);
        good = good && read_values(file, (real *)net->W2_second_moment, 128);
        good = good && read_values(file, (real *)net->b2_first_moment, 4);
        good = good && read_values(file, (real *)net->b2_second_moment, 4);
        good = good && read_values(file, (real *)net->W3_first_moment, 128);
        good = good && read_values(file, (real *)net->W3_second_moment, 128);
        good = good && read_values(file, (real *)net->b3_first_moment, 4);
        good = good && read_values(file, (real *)net->b3_second_moment, 4);
        good = good && read_values(file, (real *)net->W5_first_moment, 128);
        good = good && read_values(file, (real *)net->W5_second_moment, 128);
        good = good && read_values(file, (real *)net->b5_first_moment, 32);
        good = good && read_values(file, (real *)net->b5_second_moment, 32);
        good = good && read_values(file, (real *)net->W6_first_moment, 2048);
        good = good && read_values(file, (real *)net->W6_second_moment, 2048);
        good = good && read_values(file, (real *)net->b6_first_moment, 64);
        good = good && read_values(file, (real *)net->b6_second_moment, 64);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
