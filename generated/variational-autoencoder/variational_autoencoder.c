/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82
 */
#include "variational_autoencoder.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

#ifdef VARIATIONAL_AUTOENCODER_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef VARIATIONAL_AUTOENCODER_FLOAT
#define GEMM cblas_sgemm
#else
#define GEMM cblas_dgemm
#endif
#endif

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined VARIATIONAL_AUTOENCODER_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__
#define VECTOR_BYTES 64
#elif defined __AVX__
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
#define PARTS(count, most) (((count) + (most) - 1) / (most))
#define EVEN(count, most) (((count) + PARTS(count, most) - 1) / PARTS(count, most))
#define TILE(rows) EVEN(rows, ROWS)
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
    return (1 + (r + r2 * tail)) * first.value * second.value;
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
    real (*const u4)[4] = (real (*)[4])(v->memory + 3072);
    real (*const v4)[4] = (real (*)[4])(v->memory + 3200);
    real (*const x_turned)[64][16] = (real (*)[64][16])(v->memory + 0);
    real (*const z1)[32] = (real (*)[32])(v->memory + 2048);
    real (*const a1)[32] = (real (*)[32])(v->memory + 6144);
    real (*const z2)[32] = (real (*)[32])(v->memory + 128);
    real (*const a2)[32] = (real (*)[32])(v->memory + 9216);
    real (*const z3)[32] = (real (*)[32])(v->memory + 256);
    real (*const a3)[32] = (real (*)[32])(v->memory + 9344);
    real (*const noise4)[32] = (real (*)[32])(v->memory + 0);
    real (*const a4)[32] = (real (*)[32])(v->memory + 10240);
    real (*const z5)[32] = (real (*)[32])(v->memory + 0);
    real (*const a5)[32] = (real (*)[32])(v->memory + 7168);
    real (*const z6)[32] = (real (*)[32])(v->memory + 0);
    real *const gaussian_divergence_sum = v->memory + 2048;
    for (int i = 0; i < 128; i++) {
        const uint64_t counter = net->steps_done * 128 + (uint64_t)i;
        ((real *)u4)[i] = random_uniform(net->seed, UINT64_C(1099511627776), counter);
    }
    for (int i = 0; i < 128; i++) {
        const uint64_t counter = net->steps_done * 128 + (uint64_t)i;
        ((real *)v4)[i] = random_uniform(net->seed, UINT64_C(1099511627777), counter);
    }
    /* x_turned[panel, i1, lane] = x[lane + 16 * panel, i1] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i1 = 0; i1 < 64; i1++) {
            for (int lane = 0; lane < 16; lane++) {
#ifdef BLAS
                ((real *)x_turned)[32 * i1 + 16 * panel + lane] = x[(lane + 16 * panel) * 64 + i1];
#else
                x_turned[panel][i1][lane] = x[(lane + 16 * panel) * 64 + i1];
#endif
            }
        }
    }
    /* z1[n, j] = sum[k: 64](W1[j, k] * x_turned[n // 16, k, n % 16]) + b1[j] */
    /* a1[n, j] = tanh(z1[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 32, 64, 1, (const real *)net->W1, 64,
        (const real *)x_turned, 32, 0, (real *)z1, 32);
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            z1[j][n] += net->b1[j];
        }
    }
#else
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W1[j][k] * STRIP(x_turned[n / 16][k][lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z1[j][n + lane * LANES]) = sum[row][lane] + net->b1[j];
                }
            }
        }
    }
#endif
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            a1[j][n] = quick_tanh(z1[j][n]);
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
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W2[j][k] * STRIP(a1[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z2[j][n + lane * LANES]) = sum[row][lane] + net->b2[j];
                }
            }
        }
    }
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W3[j][k] * STRIP(a1[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z3[j][n + lane * LANES]) = sum[row][lane] + net->b3[j];
                }
            }
        }
    }
    for (int j = 0; j < 4; j++) {
        for (int n = 0; n < 32; n++) {
            a2[j][n] = z2[j][n];
            a3[j][n] = z3[j][n];
            noise4[j][n] = cos(2 * v4[n][j] * REAL(3.141592653589793)) * sqrt(-log(1 - u4[n][j]))
                * REAL(1.4142135623730951);
            a4[j][n] = a2[j][n] + noise4[j][n] * quick_exp(a3[j][n] / 2);
        }
    }
    /* z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j] */
    /* a5[n, j] = tanh(z5[n, j]) */
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 4; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W5[j][k] * STRIP(a4[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z5[j][n + lane * LANES]) = sum[row][lane] + net->b5[j];
                }
            }
        }
    }
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            a5[j][n] = quick_tanh(z5[j][n]);
        }
    }
    /* z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j] */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 64, 32, 32, 1, (const real *)net->W6, 32,
        (const real *)a5, 32, 0, (real *)z6, 32);
    for (int j = 0; j < 64; j++) {
        for (int n = 0; n < 32; n++) {
            z6[j][n] += net->b6[j];
        }
    }
#else
    for (int first = 0; first < 64; first += TILE(64)) {
        const int top = first + TILE(64) <= 64 ? first : 64 - TILE(64);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(64)][VECTORS];
            EACH(row, TILE(64)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(64)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W6[j][k] * STRIP(a5[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(64)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z6[j][n + lane * LANES]) = sum[row][lane] + net->b6[j];
                }
            }
        }
    }
#endif
    /* binary_cross_entropy = sum[n: 32, k: 64]((1 - x[n, k]) * (where(z6[n, k] > 0, z6[n, k], 0)
       + log(1 + exp(-abs(z6[n, k])))) + x[n, k] * (where(-z6[n, k] > 0, -z6[n, k], 0) + log(1 +
       exp(-abs(z6[n, k]))))) / 2048 */
    real sum_binary_cross_entropy = 0;
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 64; k++) {
            sum_binary_cross_entropy += (1 - x[n * 64 + k])
                * ((z6[k][n] > 0 ? z6[k][n] : 0) + log1p(quick_exp(-fabs(z6[k][n]))))
                + x[n * 64 + k] * ((-z6[k][n] > 0 ? -z6[k][n] : 0) + log1p(quick_exp(-fabs(z6[k][n]))));
        }
    }
    v->binary_cross_entropy = sum_binary_cross_entropy / 2048;
    /* gaussian_divergence_sum[n] = sum[k: 4](a2[n, k] ** 2 + exp(a3[n, k]) - 1 - a3[n, k]) */
    for (int n = 0; n < 32; n++) {
        real sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += a2[k][n] * a2[k][n] + quick_exp(a3[k][n]) - 1 - a3[k][n];
        }
        gaussian_divergence_sum[n] = sum;
    }
    /* gaussian_divergence = sum[n: 32](gaussian_divergence_sum[n] / 2) / 32 */
    real sum_gaussian_divergence = 0;
    for (int n = 0; n < 32; n++) {
        sum_gaussian_divergence += gaussian_divergence_sum[n] / 2;
    }
    v->gaussian_divergence = sum_gaussian_divergence / 32;
    /* loss = 64 * binary_cross_entropy + gaussian_divergence */
    v->loss = 64 * v->binary_cross_entropy + v->gaussian_divergence;
}

static inline void backward(const variational_autoencoder *restrict net,
    variational_autoencoder_values *restrict v, const real *restrict x)
{
    real (*const a1)[32] = (real (*)[32])(v->memory + 6144);
    real (*const a2)[32] = (real (*)[32])(v->memory + 9216);
    real (*const a3)[32] = (real (*)[32])(v->memory + 9344);
    real (*const a4)[32] = (real (*)[32])(v->memory + 10240);
    real (*const a5)[32] = (real (*)[32])(v->memory + 7168);
    real (*const z6)[32] = (real (*)[32])(v->memory + 0);
    real (*const a6)[64] = (real (*)[64])(v->memory + 2048);
    real (*const delta_z6)[32] = (real (*)[32])(v->memory + 4096); /* adjoint of z6 */
    real (*const delta_z5)[32] = (real (*)[32])(v->memory + 8192); /* adjoint of z5 */
    real (*const delta_a4)[32] = (real (*)[32])(v->memory + 0); /* adjoint of a4 */
    real (*const delta_z3)[32] = (real (*)[32])(v->memory + 10496); /* adjoint of z3 */
    real (*const delta_z2)[32] = (real (*)[32])(v->memory + 10368); /* adjoint of z2 */
    real (*const delta_z1)[32] = (real (*)[32])(v->memory + 9216); /* adjoint of z1 */
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 10752; /* adjoint of b1 */
    real (*const a1_turned)[32][16] = (real (*)[32][16])(v->memory + 9216);
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 10624); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 10784; /* adjoint of b2 */
    real (*const grad_W3)[32] = (real (*)[32])(v->memory + 10368); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 9376; /* adjoint of b3 */
    real (*const delta_z5_turned)[32][16] = (real (*)[32][16])(v->memory + 6144);
    real (*const grad_W5)[4] = (real (*)[4])(v->memory + 9216); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 9344; /* adjoint of b5 */
    real (*const a5_turned)[32][16] = (real (*)[32][16])(v->memory + 8192);
    real (*const grad_W6)[32] = (real (*)[32])(v->memory + 6144); /* adjoint of W6 */
    real *const grad_b6 = v->memory + 8192; /* adjoint of b6 */
    /* a6[n, j] = 1 / (1 + exp(-z6[n, j])) */
    /* delta_z6[n, j] = (a6[n, j] - x[n, j]) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 64; j++) {
            a6[n][j] = 1 / (1 + quick_exp(-z6[j][n]));
            delta_z6[j][n] = (a6[n][j] - x[n * 64 + j]) / 32;
        }
    }
    /* delta_z5[n, j] = (1 - a5[n, j] ** 2) * sum[k: 64](W6[k, j] * delta_z6[n, k]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 32, 32, 64, 1, (const real *)net->W6, 32,
        (const real *)delta_z6, 32, 0, (real *)delta_z5, 32);
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            delta_z5[j][n] = (1 - a5[j][n] * a5[j][n]) * delta_z5[j][n];
        }
    }
#else
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W6[k][j] * STRIP(delta_z6[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(delta_z5[j][n + lane * LANES]) = (REAL(1)
                        - STRIP(a5[j][n + lane * LANES]) * STRIP(a5[j][n + lane * LANES])) * sum[row][lane];
                }
            }
        }
    }
#endif
    /* delta_a4[n, k] = sum[j: 32](W5[j, k] * delta_z5[n, j]) */
    /* delta_z3[n, k] = ((exp(a3[n, k]) - 1) / 32 - delta_a4[n, k] * (a2[n, k] - a4[n, k])) / 2 */
    /* delta_z2[n, k] = a2[n, k] / 32 + delta_a4[n, k] */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int j = 0; j < 32; j++) {
                EACH(row, TILE(4)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W5[j][k] * STRIP(delta_z5[j][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int k = top + row;
                EACH(lane, VECTORS) {
                    STRIP(delta_a4[k][n + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    for (int k = 0; k < 4; k++) {
        for (int n = 0; n < 32; n++) {
            delta_z3[k][n] = ((quick_exp(a3[k][n]) - 1) / 32 - delta_a4[k][n] * (a2[k][n] - a4[k][n])) / 2;
            delta_z2[k][n] = a2[k][n] / 32 + delta_a4[k][n];
        }
    }
    /* delta_z1[n, j] = (1 - a1[n, j] ** 2) * (sum[k: 4](W2[k, j] * delta_z2[n, k]) + sum[k:
       4](W3[k, j] * delta_z3[n, k])) */
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            real sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += net->W2[k][j] * delta_z2[k][n];
            }
            real sum2 = 0;
            for (int k = 0; k < 4; k++) {
                sum2 += net->W3[k][j] * delta_z3[k][n];
            }
            delta_z1[j][n] = (1 - a1[j][n] * a1[j][n]) * (sum + sum2);
        }
    }
    /* grad_W1[j, k] = sum[n: 32](delta_z1[n, j] * x[n, k]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 64, 32, 1, (const real *)delta_z1, 32, x, 64, 0,
        (real *)grad_W1, 64);
#else
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int k = 0; k < 64; k += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += delta_z1[j][n] * STRIP(x[n * 64 + k + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W1[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b1[j] = sum[n: 32](delta_z1[n, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z1[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b1[j] = total;
        }
    }
    /* a1_turned[panel, i0, lane] = a1[i0, lane + 16 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i0 = 0; i0 < 32; i0++) {
            for (int lane = 0; lane < 16; lane++) {
                a1_turned[panel][i0][lane] = a1[lane + 16 * panel][i0];
            }
        }
    }
    /* grad_W2[j, k] = sum[n: 32](a1_turned[k // 16, n, k % 16] * delta_z2[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a1_turned[k / 16][n][lane * LANES]) * delta_z2[j][n];
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_b2[j] = sum[n: 32](delta_z2[n, j]) */
    for (int j = 0; j < 4; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z2[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b2[j] = total;
        }
    }
    /* grad_W3[j, k] = sum[n: 32](a1_turned[k // 16, n, k % 16] * delta_z3[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a1_turned[k / 16][n][lane * LANES]) * delta_z3[j][n];
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W3[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_b3[j] = sum[n: 32](delta_z3[n, j]) */
    for (int j = 0; j < 4; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z3[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b3[j] = total;
        }
    }
    /* delta_z5_turned[panel, i0, lane] = delta_z5[i0, lane + 16 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i0 = 0; i0 < 32; i0++) {
            for (int lane = 0; lane < 16; lane++) {
                delta_z5_turned[panel][i0][lane] = delta_z5[lane + 16 * panel][i0];
            }
        }
    }
    /* grad_W5[j, k] = sum[n: 32](a4[n, k] * delta_z5_turned[j // 16, n, j % 16]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int j = 0; j < 32; j += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += a4[k][n] * STRIP(delta_z5_turned[j / 16][n][lane * LANES]);
                    }
                }
            }
            for (int row = 0; row < TILE(4); row++) {
                const int k = top + row;
                for (int element = 0; element < WIDTH; element++) {
                    const int j_element = j + element;
                    grad_W5[j_element][k] = ((const real *)sum[row])[element];
                }
            }
        }
    }
    /* grad_b5[j] = sum[n: 32](delta_z5[n, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z5[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b5[j] = total;
        }
    }
    /* a5_turned[panel, i0, lane] = a5[i0, lane + 16 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i0 = 0; i0 < 32; i0++) {
            for (int lane = 0; lane < 16; lane++) {
#ifdef BLAS
                ((real *)a5_turned)[32 * i0 + 16 * panel + lane] = a5[lane + 16 * panel][i0];
#else
                a5_turned[panel][i0][lane] = a5[lane + 16 * panel][i0];
#endif
            }
        }
    }
    /* grad_W6[j, k] = sum[n: 32](a5_turned[k // 16, n, k % 16] * delta_z6[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 64, 32, 32, 1, (const real *)delta_z6, 32,
        (const real *)a5_turned, 32, 0, (real *)grad_W6, 32);
#else
    for (int first = 0; first < 64; first += TILE(64)) {
        const int top = first + TILE(64) <= 64 ? first : 64 - TILE(64);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(64)][VECTORS];
            EACH(row, TILE(64)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(64)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a5_turned[k / 16][n][lane * LANES]) * delta_z6[j][n];
                    }
                }
            }
            EACH(row, TILE(64)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W6[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b6[j] = sum[n: 32](delta_z6[n, j]) */
    for (int j = 0; j < 64; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z6[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b6[j] = total;
        }
    }
}

/* Whether all values are finite: zero times each adds up to zero then, and to nothing at all otherwise. */
static int all_finite(const real *values, int count)
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
    return all_finite(v->memory + 0, 2048)
        && all_finite(v->memory + 10752, 32)
        && all_finite(v->memory + 10624, 128)
        && all_finite(v->memory + 10784, 4)
        && all_finite(v->memory + 10368, 128)
        && all_finite(v->memory + 9376, 4)
        && all_finite(v->memory + 9216, 128)
        && all_finite(v->memory + 9344, 32)
        && all_finite(v->memory + 6144, 2048)
        && all_finite(v->memory + 8192, 64);
}

static inline void update(variational_autoencoder *restrict net, variational_autoencoder_values *restrict v)
{
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 10752; /* adjoint of b1 */
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 10624); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 10784; /* adjoint of b2 */
    real (*const grad_W3)[32] = (real (*)[32])(v->memory + 10368); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 9376; /* adjoint of b3 */
    real (*const grad_W5)[4] = (real (*)[4])(v->memory + 9216); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 9344; /* adjoint of b5 */
    real (*const grad_W6)[32] = (real (*)[32])(v->memory + 6144); /* adjoint of W6 */
    real *const grad_b6 = v->memory + 8192; /* adjoint of b6 */
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* W1_first_moment_next[j, k] = grad_W1[j, k] * (1 - beta1) + beta1 * W1_first_moment[j, k] */
    /* W1_second_moment_next[j, k] = grad_W1[j, k] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[j, k] */
    /* W1_next[j, k] = W1[j, k] - step_size * W1_first_moment_next[j, k] / (scale *
       sqrt(W1_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_first_moment[j][k] = grad_W1[j][k] * (1 - net->beta1)
                + net->beta1 * net->W1_first_moment[j][k];
            net->W1_second_moment[j][k] = grad_W1[j][k] * grad_W1[j][k] * (1 - net->beta2)
                + net->beta2 * net->W1_second_moment[j][k];
            net->W1[j][k] -= v->step_size * net->W1_first_moment[j][k]
                / (v->scale * sqrt(net->W1_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j] */
    /* b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j] */
    /* b1_next[j] = b1[j] - step_size * b1_first_moment_next[j] / (scale *
       sqrt(b1_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b1_first_moment[j] = grad_b1[j] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[j];
        net->b1_second_moment[j] = grad_b1[j] * grad_b1[j] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[j];
        net->b1[j] -= v->step_size * net->b1_first_moment[j]
            / (v->scale * sqrt(net->b1_second_moment[j]) + net->epsilon);
    }
    /* W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j, k] */
    /* W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
       W2_second_moment[j, k] */
    /* W2_next[j, k] = W2[j, k] - step_size * W2_first_moment_next[j, k] / (scale *
       sqrt(W2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_first_moment[j][k] = grad_W2[j][k] * (1 - net->beta1)
                + net->beta1 * net->W2_first_moment[j][k];
            net->W2_second_moment[j][k] = grad_W2[j][k] * grad_W2[j][k] * (1 - net->beta2)
                + net->beta2 * net->W2_second_moment[j][k];
            net->W2[j][k] -= v->step_size * net->W2_first_moment[j][k]
                / (v->scale * sqrt(net->W2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j] */
    /* b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j] */
    /* b2_next[j] = b2[j] - step_size * b2_first_moment_next[j] / (scale *
       sqrt(b2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        net->b2_first_moment[j] = grad_b2[j] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[j];
        net->b2_second_moment[j] = grad_b2[j] * grad_b2[j] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[j];
        net->b2[j] -= v->step_size * net->b2_first_moment[j]
            / (v->scale * sqrt(net->b2_second_moment[j]) + net->epsilon);
    }
    /* W3_first_moment_next[j, k] = grad_W3[j, k] * (1 - beta1) + beta1 * W3_first_moment[j, k] */
    /* W3_second_moment_next[j, k] = grad_W3[j, k] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[j, k] */
    /* W3_next[j, k] = W3[j, k] - step_size * W3_first_moment_next[j, k] / (scale *
       sqrt(W3_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 32; k++) {
            net->W3_first_moment[j][k] = grad_W3[j][k] * (1 - net->beta1)
                + net->beta1 * net->W3_first_moment[j][k];
            net->W3_second_moment[j][k] = grad_W3[j][k] * grad_W3[j][k] * (1 - net->beta2)
                + net->beta2 * net->W3_second_moment[j][k];
            net->W3[j][k] -= v->step_size * net->W3_first_moment[j][k]
                / (v->scale * sqrt(net->W3_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b3_first_moment_next[j] = grad_b3[j] * (1 - beta1) + beta1 * b3_first_moment[j] */
    /* b3_second_moment_next[j] = grad_b3[j] ** 2 * (1 - beta2) + beta2 * b3_second_moment[j] */
    /* b3_next[j] = b3[j] - step_size * b3_first_moment_next[j] / (scale *
       sqrt(b3_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        net->b3_first_moment[j] = grad_b3[j] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[j];
        net->b3_second_moment[j] = grad_b3[j] * grad_b3[j] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[j];
        net->b3[j] -= v->step_size * net->b3_first_moment[j]
            / (v->scale * sqrt(net->b3_second_moment[j]) + net->epsilon);
    }
    /* W5_first_moment_next[j, k] = grad_W5[j, k] * (1 - beta1) + beta1 * W5_first_moment[j, k] */
    /* W5_second_moment_next[j, k] = grad_W5[j, k] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[j, k] */
    /* W5_next[j, k] = W5[j, k] - step_size * W5_first_moment_next[j, k] / (scale *
       sqrt(W5_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 4; k++) {
            net->W5_first_moment[j][k] = grad_W5[j][k] * (1 - net->beta1)
                + net->beta1 * net->W5_first_moment[j][k];
            net->W5_second_moment[j][k] = grad_W5[j][k] * grad_W5[j][k] * (1 - net->beta2)
                + net->beta2 * net->W5_second_moment[j][k];
            net->W5[j][k] -= v->step_size * net->W5_first_moment[j][k]
                / (v->scale * sqrt(net->W5_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b5_first_moment_next[j] = grad_b5[j] * (1 - beta1) + beta1 * b5_first_moment[j] */
    /* b5_second_moment_next[j] = grad_b5[j] ** 2 * (1 - beta2) + beta2 * b5_second_moment[j] */
    /* b5_next[j] = b5[j] - step_size * b5_first_moment_next[j] / (scale *
       sqrt(b5_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b5_first_moment[j] = grad_b5[j] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[j];
        net->b5_second_moment[j] = grad_b5[j] * grad_b5[j] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[j];
        net->b5[j] -= v->step_size * net->b5_first_moment[j]
            / (v->scale * sqrt(net->b5_second_moment[j]) + net->epsilon);
    }
    /* W6_first_moment_next[j, k] = grad_W6[j, k] * (1 - beta1) + beta1 * W6_first_moment[j, k] */
    /* W6_second_moment_next[j, k] = grad_W6[j, k] ** 2 * (1 - beta2) + beta2 *
       W6_second_moment[j, k] */
    /* W6_next[j, k] = W6[j, k] - step_size * W6_first_moment_next[j, k] / (scale *
       sqrt(W6_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 64; j++) {
        for (int k = 0; k < 32; k++) {
            net->W6_first_moment[j][k] = grad_W6[j][k] * (1 - net->beta1)
                + net->beta1 * net->W6_first_moment[j][k];
            net->W6_second_moment[j][k] = grad_W6[j][k] * grad_W6[j][k] * (1 - net->beta2)
                + net->beta2 * net->W6_second_moment[j][k];
            net->W6[j][k] -= v->step_size * net->W6_first_moment[j][k]
                / (v->scale * sqrt(net->W6_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b6_first_moment_next[j] = grad_b6[j] * (1 - beta1) + beta1 * b6_first_moment[j] */
    /* b6_second_moment_next[j] = grad_b6[j] ** 2 * (1 - beta2) + beta2 * b6_second_moment[j] */
    /* b6_next[j] = b6[j] - step_size * b6_first_moment_next[j] / (scale *
       sqrt(b6_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 64; j++) {
        net->b6_first_moment[j] = grad_b6[j] * (1 - net->beta1) + net->beta1 * net->b6_first_moment[j];
        net->b6_second_moment[j] = grad_b6[j] * grad_b6[j] * (1 - net->beta2)
            + net->beta2 * net->b6_second_moment[j];
        net->b6[j] -= v->step_size * net->b6_first_moment[j]
            / (v->scale * sqrt(net->b6_second_moment[j]) + net->epsilon);
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

static inline real train(variational_autoencoder *restrict net, const real *restrict x)
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

real variational_autoencoder_step(variational_autoencoder *restrict net, const real *restrict x)
{
    return train(net, x);
}

real variational_autoencoder_steps(variational_autoencoder *restrict net, const real *restrict x, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x);
    }
    return loss;
}

void variational_autoencoder_predict(variational_autoencoder *net, const real *x, int count,
    real *predicted_a6)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[32] = (real (*)[32])(net->values.memory + 32);
        real (*const a1)[32] = (real (*)[32])(net->values.memory + 0);
        real (*const z2)[4] = (real (*)[4])(net->values.memory + 64);
        real (*const a2)[4] = (real (*)[4])(net->values.memory + 32);
        real (*const a4)[4] = (real (*)[4])(net->values.memory + 48);
        real (*const z5)[32] = (real (*)[32])(net->values.memory + 0);
        real (*const a5)[32] = (real (*)[32])(net->values.memory + 128);
        real (*const z6)[64] = (real (*)[64])(net->values.memory + 64);
        real (*const a6)[64] = (real (*)[64])(net->values.memory + 0);
        /* z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j] */
        /* a1[n, j] = tanh(z1[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 64; k++) {
                    sum1 += net->W1[j][k] * x[n * 64 + k];
                }
                z1[n][j] = sum1 + net->b1[j];
                a1[n][j] = tanh(z1[n][j]);
            }
        }
        /* z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j] */
        /* a2[n, j] = z2[n, j] */
        /* a4[n, j] = a2[n, j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 4; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W2[j][k] * a1[n][k];
                }
                z2[n][j] = sum1 + net->b2[j];
                a2[n][j] = z2[n][j];
                a4[n][j] = a2[n][j];
            }
        }
        /* z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j] */
        /* a5[n, j] = tanh(z5[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 4; k++) {
                    sum1 += net->W5[j][k] * a4[n][k];
                }
                z5[n][j] = sum1 + net->b5[j];
                a5[n][j] = tanh(z5[n][j]);
            }
        }
        /* z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j] */
        /* a6[n, j] = 1 / (1 + exp(-z6[n, j])) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 64; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W6[j][k] * a5[n][k];
                }
                z6[n][j] = sum1 + net->b6[j];
                a6[n][j] = 1 / (1 + exp(-z6[n][j]));
            }
        }
        memcpy(predicted_a6, net->values.memory + 0, 64 * sizeof(real));
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
enum { FILE_HEADER_LENGTH = 2592 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"variational-autoencoder\",\"hash\":\"",
    "e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82\"},\"W1\":{\"dtype\":\"F3",
    "2\",\"shape\":[32,64],\"data_offsets\":[0,8192]},\"b1\":{\"dtype\":\"F32\",\"shape\":[32],",
    "\"data_offsets\":[8192,8320]},\"W2\":{\"dtype\":\"F32\",\"shape\":[4,32],\"data_offsets\":",
    "[8320,8832]},\"b2\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[8832,8848]},\"W3\":",
    "{\"dtype\":\"F32\",\"shape\":[4,32],\"data_offsets\":[8848,9360]},\"b3\":{\"dtype\":\"F32\"",
    ",\"shape\":[4],\"data_offsets\":[9360,9376]},\"W5\":{\"dtype\":\"F32\",\"shape\":[32,4],\"",
    "data_offsets\":[9376,9888]},\"b5\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[988",
    "8,10016]},\"W6\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[10016,18208]},\"b6",
    "\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[18208,18464]},\"correction1\":{\"dt",
    "ype\":\"F32\",\"shape\":[],\"data_offsets\":[18464,18468]},\"correction2\":{\"dtype\":\"F3",
    "2\",\"shape\":[],\"data_offsets\":[18468,18472]},\"W1_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32,64],\"data_offsets\":[18472,26664]},\"W1_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32,64],\"data_offsets\":[26664,34856]},\"b1_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[32],\"data_offsets\":[34856,34984]},\"b1_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[32],\"data_offsets\":[34984,35112]},\"W2_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[4,32],\"data_offsets\":[35112,35624]},\"W2_second_moment\":{\"dtype\":\"F32\",\"shape\":[",
    "4,32],\"data_offsets\":[35624,36136]},\"b2_first_moment\":{\"dtype\":\"F32\",\"shape\":[4]",
    ",\"data_offsets\":[36136,36152]},\"b2_second_moment\":{\"dtype\":\"F32\",\"shape\":[4],\"d",
    "ata_offsets\":[36152,36168]},\"W3_first_moment\":{\"dtype\":\"F32\",\"shape\":[4,32],\"dat",
    "a_offsets\":[36168,36680]},\"W3_second_moment\":{\"dtype\":\"F32\",\"shape\":[4,32],\"data",
    "_offsets\":[36680,37192]},\"b3_first_moment\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offs",
    "ets\":[37192,37208]},\"b3_second_moment\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\"",
    ":[37208,37224]},\"W5_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,4],\"data_offsets\":[",
    "37224,37736]},\"W5_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,4],\"data_offsets\":[3",
    "7736,38248]},\"b5_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[38248",
    ",38376]},\"b5_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[38376,38",
    "504]},\"W6_first_moment\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[38504,466",
    "96]},\"W6_second_moment\":{\"dtype\":\"F32\",\"shape\":[64,32],\"data_offsets\":[46696,548",
    "88]},\"b6_first_moment\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[54888,55144]}",
    ",\"b6_second_moment\":{\"dtype\":\"F32\",\"shape\":[64],\"data_offsets\":[55144,55400]},\"",
    "steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[55400,55408]},\"seed\":{\"d",
    "type\":\"U64\",\"shape\":[],\"data_offsets\":[55408,55416]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 2616 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"variational-autoencoder\",\"hash\":\"",
    "e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82\"},\"W1\":{\"dtype\":\"F6",
    "4\",\"shape\":[32,64],\"data_offsets\":[0,16384]},\"b1\":{\"dtype\":\"F64\",\"shape\":[32]",
    ",\"data_offsets\":[16384,16640]},\"W2\":{\"dtype\":\"F64\",\"shape\":[4,32],\"data_offsets",
    "\":[16640,17664]},\"b2\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[17664,17696]},",
    "\"W3\":{\"dtype\":\"F64\",\"shape\":[4,32],\"data_offsets\":[17696,18720]},\"b3\":{\"dtype",
    "\":\"F64\",\"shape\":[4],\"data_offsets\":[18720,18752]},\"W5\":{\"dtype\":\"F64\",\"shape",
    "\":[32,4],\"data_offsets\":[18752,19776]},\"b5\":{\"dtype\":\"F64\",\"shape\":[32],\"data_",
    "offsets\":[19776,20032]},\"W6\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data_offsets\":[200",
    "32,36416]},\"b6\":{\"dtype\":\"F64\",\"shape\":[64],\"data_offsets\":[36416,36928]},\"corr",
    "ection1\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[36928,36936]},\"correction2\":",
    "{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[36936,36944]},\"W1_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,64],\"data_offsets\":[36944,53328]},\"W1_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,64],\"data_offsets\":[53328,69712]},\"b1_first_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[32],\"data_offsets\":[69712,69968]},\"b1_second_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[32],\"data_offsets\":[69968,70224]},\"W2_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[4,32],\"data_offsets\":[70224,71248]},\"W2_second_moment\":{\"dtype\":\"F6",
    "4\",\"shape\":[4,32],\"data_offsets\":[71248,72272]},\"b2_first_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[4],\"data_offsets\":[72272,72304]},\"b2_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[4],\"data_offsets\":[72304,72336]},\"W3_first_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[4,32],\"data_offsets\":[72336,73360]},\"W3_second_moment\":{\"dtype\":\"F64\",\"shape\":",
    "[4,32],\"data_offsets\":[73360,74384]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[4",
    "],\"data_offsets\":[74384,74416]},\"b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[4],\"",
    "data_offsets\":[74416,74448]},\"W5_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,4],\"da",
    "ta_offsets\":[74448,75472]},\"W5_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,4],\"dat",
    "a_offsets\":[75472,76496]},\"b5_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_of",
    "fsets\":[76496,76752]},\"b5_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offse",
    "ts\":[76752,77008]},\"W6_first_moment\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data_offset",
    "s\":[77008,93392]},\"W6_second_moment\":{\"dtype\":\"F64\",\"shape\":[64,32],\"data_offset",
    "s\":[93392,109776]},\"b6_first_moment\":{\"dtype\":\"F64\",\"shape\":[64],\"data_offsets\"",
    ":[109776,110288]},\"b6_second_moment\":{\"dtype\":\"F64\",\"shape\":[64],\"data_offsets\":",
    "[110288,110800]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[110800,1",
    "10808]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[110808,110816]}}    "
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

const char *variational_autoencoder_save(const variational_autoencoder *net, const char *path)
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
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->b5, sizeof net->b5, 1, file) == 1;
    good = good && fwrite(&net->W6, sizeof net->W6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
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

const char *variational_autoencoder_load(variational_autoencoder *net, const char *path)
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
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
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
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
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
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
