/*
 * LeNet-5 on handwritten digits.
 * Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
 * Hash of the mathematics: 3f24204d5b1d3e739b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5
 */
#include "lenet_5.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))
#ifdef _OPENMP
#define THREADS _Pragma("omp parallel for") /* rounds that do not need each other */
#else
#define THREADS
#endif

#ifdef LENET_5_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef LENET_5_FLOAT
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
#if defined __GNUC__ && !defined LENET_5_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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
#define GRID_ROWS(rows) EVEN(rows, VECTORS == 1 ? 4 : 2) /* of sums that have columns too */
#define GRID_COLUMNS(columns) EVEN(columns, VECTORS == 1 ? 5 : VECTORS == 2 ? 3 : 1)
#define STRIP(place) (*(lanes *)&(place))
#if defined __clang__
#define UNROLL _Pragma("unroll")
#elif defined __GNUC__
#define UNROLL _Pragma("GCC unroll 16")
#else
#define UNROLL
#endif
#define EACH(index, count) UNROLL for (int index = 0; index < (count); index++)

#ifdef LENET_5_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef LENET_5_FLOAT
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
#ifdef LENET_5_FLOAT
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

void lenet_5_init(lenet_5 *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.02);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 150; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(6.48074069840786) * (2 * u - 1) / 35;
    }
    for (int i = 0; i < 6; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 2400; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W4)[i] = REAL(5.744562646538029) * (2 * u - 1) / 55;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 48000; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->W6)[i] = REAL(7.14142842854285) * (2 * u - 1) / 170;
    }
    for (int i = 0; i < 120; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 10080; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W8)[i] = REAL(5.830951894845301) * (2 * u - 1) / 34;
    }
    for (int i = 0; i < 84; i++) {
        ((real *)net->b8)[i] = 0;
    }
    for (int i = 0; i < 840; i++) {
        const real u = random_uniform(seed, 8, (uint64_t)i);
        ((real *)net->W9)[i] = REAL(11.874342087037917) * (2 * u - 1) / 47;
    }
    for (int i = 0; i < 10; i++) {
        ((real *)net->b9)[i] = 0;
    }
}

static inline void forward(const lenet_5 *restrict net, lenet_5_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    real (*const a1)[32][32][32] = (real (*)[32][32][32])(v->memory + 427520);
    real (*const z2)[28][28][32] = (real (*)[28][28][32])(v->memory + 150528);
    real (*const a2)[28][28][32] = (real (*)[28][28][32])(v->memory + 0);
    real (*const a3)[14][14][32] = (real (*)[14][14][32])(v->memory + 352256);
    real (*const z4)[10][10][32] = (real (*)[10][10][32])(v->memory + 201728);
    real (*const a4)[10][10][32] = (real (*)[10][10][32])(v->memory + 150528);
    real (*const a5)[5][5][32] = (real (*)[5][5][32])(v->memory + 460288);
    real (*const z6)[1][1][32] = (real (*)[1][1][32])(v->memory + 205568);
    real (*const a6)[1][1][32] = (real (*)[1][1][32])(v->memory + 201728);
    real (*const a7)[32] = (real (*)[32])(v->memory + 473088);
    real (*const z8)[32] = (real (*)[32])(v->memory + 205568);
    real (*const a8)[32] = (real (*)[32])(v->memory + 480768);
    real (*const z9)[32] = (real (*)[32])(v->memory + 205568);
    real *const s9_max = v->memory + 206528;
    real (*const e9_exponent)[32] = (real (*)[32])(v->memory + 206208);
    real (*const e9)[32] = (real (*)[32])(v->memory + 205888);
    real *const s9 = v->memory + 205568;
    /* a1[n, c, p, q] = x[n, c, p // 4, q // 4] */
    for (int c = 0; c < 1; c++) {
        THREADS
        for (int p = 0; p < 32; p++) {
            for (int q = 0; q < 32; q++) {
                for (int n = 0; n < 32; n++) {
                    a1[c][p][q][n] = x[((n * 1 + c) * 8 + p / 4) * 8 + q / 4];
                }
            }
        }
    }
    /* z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) + b2[o] */
    /* a2[n, o, p, q] = tanh(z2[n, o, p, q]) */
    THREADS
    for (int p = 0; p < 28; p++) {
        for (int q = 0; q < 28; q++) {
            for (int first = 0; first < 6; first += TILE(6)) {
                const int top = first + TILE(6) <= 6 ? first : 6 - TILE(6);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(6)][VECTORS];
                    EACH(row, TILE(6)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 1; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                EACH(row, TILE(6)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += net->W2[o][c][u][v_]
                                            * STRIP(a1[c][p + u][q + v_][n + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(6)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z2[o][p][q][n + lane * LANES]) = sum[row][lane] + net->b2[o];
                        }
                    }
                }
            }
        }
    }
    THREADS
    for (int o = 0; o < 6; o++) {
        for (int p = 0; p < 28; p++) {
            for (int q = 0; q < 28; q++) {
                for (int n = 0; n < 32; n++) {
                    a2[o][p][q][n] = quick_tanh(z2[o][p][q][n]);
                }
            }
        }
    }
    /* a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4 */
    for (int c = 0; c < 6; c++) {
        for (int p = 0; p < 14; p++) {
            for (int q = 0; q < 14; q++) {
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[VECTORS];
                    EACH(lane, VECTORS) {
                        sum[lane] = (lanes){0};
                    }
                    for (int u = 0; u < 2; u++) {
                        for (int v_ = 0; v_ < 2; v_++) {
                            EACH(lane, VECTORS) {
                                sum[lane] += STRIP(a2[c][2 * p + u][2 * q + v_][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(lane, VECTORS) {
                        STRIP(a3[c][p][q][n + lane * LANES]) = sum[lane] / REAL(4);
                    }
                }
            }
        }
    }
    /* z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) + b4[o] */
    /* a4[n, o, p, q] = tanh(z4[n, o, p, q]) */
    THREADS
    for (int p = 0; p < 10; p++) {
        for (int q = 0; q < 10; q++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 6; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                EACH(row, TILE(16)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += net->W4[o][c][u][v_]
                                            * STRIP(a3[c][p + u][q + v_][n + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z4[o][p][q][n + lane * LANES]) = sum[row][lane] + net->b4[o];
                        }
                    }
                }
            }
        }
    }
    THREADS
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 10; p++) {
            for (int q = 0; q < 10; q++) {
                for (int n = 0; n < 32; n++) {
                    a4[o][p][q][n] = quick_tanh(z4[o][p][q][n]);
                }
            }
        }
    }
    /* a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4 */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 5; p++) {
            for (int q = 0; q < 5; q++) {
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[VECTORS];
                    EACH(lane, VECTORS) {
                        sum[lane] = (lanes){0};
                    }
                    for (int u = 0; u < 2; u++) {
                        for (int v_ = 0; v_ < 2; v_++) {
                            EACH(lane, VECTORS) {
                                sum[lane] += STRIP(a4[c][2 * p + u][2 * q + v_][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(lane, VECTORS) {
                        STRIP(a5[c][p][q][n + lane * LANES]) = sum[lane] / REAL(4);
                    }
                }
            }
        }
    }
    /* z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) + b6[o] */
    /* a6[n, o, p, q] = tanh(z6[n, o, p, q]) */
#ifdef BLAS
    for (int p = 0; p < 1; p++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 120, 32, 400, 1, (const real *)net->W6, 400,
            (const real *)a5 + 160 * p, 32, 0, (real *)z6 + 32 * p, 32);
    }
    for (int o = 0; o < 120; o++) {
        for (int p = 0; p < 1; p++) {
            for (int q = 0; q < 1; q++) {
                for (int n = 0; n < 32; n++) {
                    z6[o][p][q][n] += net->b6[o];
                }
            }
        }
    }
#else
    for (int p = 0; p < 1; p++) {
        for (int q = 0; q < 1; q++) {
            THREADS
            for (int first = 0; first < 120; first += TILE(120)) {
                const int top = first + TILE(120) <= 120 ? first : 120 - TILE(120);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(120)][VECTORS];
                    EACH(row, TILE(120)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 16; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                EACH(row, TILE(120)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += net->W6[o][c][u][v_]
                                            * STRIP(a5[c][p + u][q + v_][n + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(120)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z6[o][p][q][n + lane * LANES]) = sum[row][lane] + net->b6[o];
                        }
                    }
                }
            }
        }
    }
#endif
    for (int o = 0; o < 120; o++) {
        for (int p = 0; p < 1; p++) {
            for (int q = 0; q < 1; q++) {
                for (int n = 0; n < 32; n++) {
                    a6[o][p][q][n] = quick_tanh(z6[o][p][q][n]);
                }
            }
        }
    }
    /* a7[n, i] = a6[n, i, 0, 0] */
    for (int i = 0; i < 120; i++) {
        for (int n = 0; n < 32; n++) {
            a7[i][n] = a6[i][0][0][n];
        }
    }
    /* z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j] */
    /* a8[n, j] = tanh(z8[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 84, 32, 120, 1, (const real *)net->W8, 120,
        (const real *)a7, 32, 0, (real *)z8, 32);
    for (int j = 0; j < 84; j++) {
        for (int n = 0; n < 32; n++) {
            z8[j][n] += net->b8[j];
        }
    }
#else
    for (int first = 0; first < 84; first += TILE(84)) {
        const int top = first + TILE(84) <= 84 ? first : 84 - TILE(84);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(84)][VECTORS];
            EACH(row, TILE(84)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 120; k++) {
                EACH(row, TILE(84)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W8[j][k] * STRIP(a7[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(84)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z8[j][n + lane * LANES]) = sum[row][lane] + net->b8[j];
                }
            }
        }
    }
#endif
    for (int j = 0; j < 84; j++) {
        for (int n = 0; n < 32; n++) {
            a8[j][n] = quick_tanh(z8[j][n]);
        }
    }
    /* z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j] */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 32, 84, 1, (const real *)net->W9, 84,
        (const real *)a8, 32, 0, (real *)z9, 32);
    for (int j = 0; j < 10; j++) {
        for (int n = 0; n < 32; n++) {
            z9[j][n] += net->b9[j];
        }
    }
#else
    for (int first = 0; first < 10; first += TILE(10)) {
        const int top = first + TILE(10) <= 10 ? first : 10 - TILE(10);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(10)][VECTORS];
            EACH(row, TILE(10)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 84; k++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W9[j][k] * STRIP(a8[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z9[j][n + lane * LANES]) = sum[row][lane] + net->b9[j];
                }
            }
        }
    }
#endif
    /* s9_max[n] = max[k: 10](z9[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = z9[k][n];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        s9_max[n] = largest;
    }
    /* e9_exponent[n, k] = z9[n, k] - s9_max[n] */
    /* e9[n, k] = exp(e9_exponent[n, k]) */
    for (int k = 0; k < 10; k++) {
        for (int n = 0; n < 32; n++) {
            e9_exponent[k][n] = z9[k][n] - s9_max[n];
            e9[k][n] = quick_exp(e9_exponent[k][n]);
        }
    }
    /* s9[n] = sum[k: 10](e9[n, k]) */
    for (int n = 0; n < 32; n += WIDTH) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int k = 0; k < 10; k++) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(e9[k][n + lane * LANES]);
            }
        }
        EACH(lane, VECTORS) {
            STRIP(s9[n + lane * LANES]) = sum[lane];
        }
    }
    /* loss = sum[n: 32](-(e9_exponent[n, y[n]] - log(s9[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(e9_exponent[y[n]][n] - log(s9[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const lenet_5 *restrict net, lenet_5_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    (void)x;
    real (*const a1)[32][32][32] = (real (*)[32][32][32])(v->memory + 427520);
    real (*const a2)[28][28][32] = (real (*)[28][28][32])(v->memory + 0);
    real (*const a3)[14][14][32] = (real (*)[14][14][32])(v->memory + 352256);
    real (*const a4)[10][10][32] = (real (*)[10][10][32])(v->memory + 150528);
    real (*const a5)[5][5][32] = (real (*)[5][5][32])(v->memory + 460288);
    real (*const a6)[1][1][32] = (real (*)[1][1][32])(v->memory + 201728);
    real (*const a7)[32] = (real (*)[32])(v->memory + 473088);
    real (*const a8)[32] = (real (*)[32])(v->memory + 480768);
    real (*const e9)[32] = (real (*)[32])(v->memory + 205888);
    real *const s9 = v->memory + 205568;
    real (*const a9)[10] = (real (*)[10])(v->memory + 486144);
    real (*const delta_z9)[32] = (real (*)[32])(v->memory + 486464); /* adjoint of z9 */
    real (*const delta_z8)[32] = (real (*)[32])(v->memory + 483456); /* adjoint of z8 */
    real (*const delta_z6)[1][1][32] = (real (*)[1][1][32])(v->memory + 476928); /* adjoint of z6 */
    real (*const scaled_a5)[5][5][32] = (real (*)[5][5][32])(v->memory + 201728);
    real (*const delta_z4)[10][10][32] = (real (*)[10][10][32])(v->memory + 301056); /* adjoint of z4 */
    real (*const scaled_a3)[14][14][32] = (real (*)[14][14][32])(v->memory + 389888);
    real (*const delta_z2)[28][28][32] = (real (*)[28][28][32])(v->memory + 150528); /* adjoint of z2 */
    real (*const grad_W2)[1][5][5] = (real (*)[1][5][5])(v->memory + 64320); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 64608; /* adjoint of b2 */
    real (*const delta_z4_turned)[10][32][16] = (real (*)[10][32][16])(v->memory + 0);
    real (*const grad_W4)[6][5][5] = (real (*)[6][5][5])(v->memory + 61920); /* adjoint of W4 */
    real *const grad_b4 = v->memory + 64624; /* adjoint of b4 */
    real (*const a5_turned)[5][32][16] = (real (*)[5][32][16])(v->memory + 48000);
    real (*const grad_W6)[16][5][5] = (real (*)[16][5][5])(v->memory + 0); /* adjoint of W6 */
    real *const grad_b6 = v->memory + 64480; /* adjoint of b6 */
    real (*const a7_turned)[120] = (real (*)[120])(v->memory + 58080);
    real (*const grad_W8)[120] = (real (*)[120])(v->memory + 48000); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 61616; /* adjoint of b8 */
    real (*const a8_turned)[84] = (real (*)[84])(v->memory + 58080);
    real (*const grad_W9)[84] = (real (*)[84])(v->memory + 60768); /* adjoint of W9 */
    real *const grad_b9 = v->memory + 58080; /* adjoint of b9 */
    /* a9[n, k] = e9[n, k] / s9[n] */
    /* delta_z9[n, k] = (a9[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            a9[n][k] = e9[k][n] / s9[n];
            delta_z9[k][n] = (a9[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* delta_z8[n, j] = (1 - a8[n, j] ** 2) * sum[k: 10](W9[k, j] * delta_z9[n, k]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 84, 32, 10, 1, (const real *)net->W9, 84,
        (const real *)delta_z9, 32, 0, (real *)delta_z8, 32);
    for (int j = 0; j < 84; j++) {
        for (int n = 0; n < 32; n++) {
            delta_z8[j][n] = (1 - a8[j][n] * a8[j][n]) * delta_z8[j][n];
        }
    }
#else
    for (int first = 0; first < 84; first += TILE(84)) {
        const int top = first + TILE(84) <= 84 ? first : 84 - TILE(84);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(84)][VECTORS];
            EACH(row, TILE(84)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 10; k++) {
                EACH(row, TILE(84)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W9[k][j] * STRIP(delta_z9[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(84)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(delta_z8[j][n + lane * LANES]) = (REAL(1)
                        - STRIP(a8[j][n + lane * LANES]) * STRIP(a8[j][n + lane * LANES])) * sum[row][lane];
                }
            }
        }
    }
#endif
    /* delta_z6[n, o, p, q] = (1 - a6[n, o, p, q] ** 2) * sum[j: 84](W8[j, o] * delta_z8[n, j]) */
    for (int p = 0; p < 1; p++) {
        for (int q = 0; q < 1; q++) {
#ifdef BLAS
            GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 120, 32, 84, 1, (const real *)net->W8, 120,
                (const real *)delta_z8, 32, 0, (real *)delta_z6 + 32 * p + 32 * q, 32);
            for (int o = 0; o < 120; o++) {
                for (int n = 0; n < 32; n++) {
                    delta_z6[o][p][q][n] = (1 - a6[o][p][q][n] * a6[o][p][q][n]) * delta_z6[o][p][q][n];
                }
            }
#else
            for (int first = 0; first < 120; first += TILE(120)) {
                const int top = first + TILE(120) <= 120 ? first : 120 - TILE(120);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(120)][VECTORS];
                    EACH(row, TILE(120)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int j = 0; j < 84; j++) {
                        EACH(row, TILE(120)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->W8[j][o] * STRIP(delta_z8[j][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(120)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_z6[o][p][q][n + lane * LANES]) = (REAL(1)
                                - STRIP(a6[o][p][q][n + lane * LANES])
                                * STRIP(a6[o][p][q][n + lane * LANES])) * sum[row][lane];
                        }
                    }
                }
            }
#endif
        }
    }
    /* scaled_a5[n, c, p, q] = sum[o: 120](W6[o, c, p, q] * delta_z6[n, o, 0, 0]) / 4 */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 400, 32, 120, 1, (const real *)net->W6, 400,
        (const real *)delta_z6, 32, 0, (real *)scaled_a5, 32);
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 5; p++) {
            for (int q = 0; q < 5; q++) {
                for (int n = 0; n < 32; n++) {
                    scaled_a5[c][p][q][n] = scaled_a5[c][p][q][n] / 4;
                }
            }
        }
    }
#else
    THREADS
    for (int p = 0; p < 5; p++) {
        for (int q = 0; q < 5; q++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 120; o++) {
                        EACH(row, TILE(16)) {
                            const int c = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->W6[o][c][p][q]
                                    * STRIP(delta_z6[o][0][0][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(scaled_a5[c][p][q][n + lane * LANES]) = sum[row][lane] / REAL(4);
                        }
                    }
                }
            }
        }
    }
#endif
    /* delta_z4[n, o, p, q] = scaled_a5[n, o, p // 2, q // 2] * (1 - a4[n, o, p, q] ** 2) */
    THREADS
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 10; p++) {
            for (int q = 0; q < 10; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z4[o][p][q][n] = scaled_a5[o][p / 2][q / 2][n]
                        * (1 - a4[o][p][q][n] * a4[o][p][q][n]);
                }
            }
        }
    }
    /* scaled_a3[n, c, p, q] = sum[o: 16, u: 5, v: 5](where(p - u >= 0 and q - v >= 0 and p - u <
       10 and q - v < 10, W4[o, c, u, v] * delta_z4[n, o, p - u, q - v], 0)) / 4 */
    THREADS
    for (int p = 0; p < 14; p++) {
        for (int q = 0; q < 14; q++) {
            for (int first = 0; first < 6; first += TILE(6)) {
                const int top = first + TILE(6) <= 6 ? first : 6 - TILE(6);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(6)][VECTORS];
                    EACH(row, TILE(6)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 16; o++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                if (p - u >= 0 && q - v_ >= 0 && p - u < 10 && q - v_ < 10) {
                                    EACH(row, TILE(6)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W4[o][c][u][v_]
                                                * STRIP(delta_z4[o][p - u][q - v_][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(6)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(scaled_a3[c][p][q][n + lane * LANES]) = sum[row][lane] / REAL(4);
                        }
                    }
                }
            }
        }
    }
    /* delta_z2[n, o, p, q] = scaled_a3[n, o, p // 2, q // 2] * (1 - a2[n, o, p, q] ** 2) */
    THREADS
    for (int o = 0; o < 6; o++) {
        for (int p = 0; p < 28; p++) {
            for (int q = 0; q < 28; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z2[o][p][q][n] = scaled_a3[o][p / 2][q / 2][n]
                        * (1 - a2[o][p][q][n] * a2[o][p][q][n]);
                }
            }
        }
    }
    /* grad_W2[o, c, u, v] = sum[n: 32, p: 28, q: 28](a1[n, c, p + u, q + v] * delta_z2[n, o, p,
       q]) */
    for (int c = 0; c < 1; c++) {
        THREADS
        for (int u = 0; u < 5; u++) {
            for (int first_column = 0; first_column < 5; first_column += GRID_COLUMNS(5)) {
                const int left = first_column + GRID_COLUMNS(5) <= 5 ? first_column : 5 - GRID_COLUMNS(5);
                for (int first = 0; first < 6; first += GRID_ROWS(6)) {
                    const int top = first + GRID_ROWS(6) <= 6 ? first : 6 - GRID_ROWS(6);
                    lanes sum[GRID_COLUMNS(5)][GRID_ROWS(6)][VECTORS];
                    EACH(column, GRID_COLUMNS(5)) EACH(row, GRID_ROWS(6)) EACH(lane, VECTORS) {
                        sum[column][row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 28; p++) {
                        for (int q = 0; q < 28; q++) {
                            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                                EACH(column, GRID_COLUMNS(5)) {
                                    const int v_ = left + column;
                                    EACH(row, GRID_ROWS(6)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[column][row][lane] += STRIP(a1[c][p + u][q + v_][n
                                                + lane * LANES]) * STRIP(delta_z2[o][p][q][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int column = 0; column < GRID_COLUMNS(5); column++) {
                        const int v_ = left + column;
                        for (int row = 0; row < GRID_ROWS(6); row++) {
                            const int o = top + row;
                            real total = 0;
                            for (int element = 0; element < WIDTH; element++) {
                                total += ((const real *)sum[column][row])[element];
                            }
                            grad_W2[o][c][u][v_] = total;
                        }
                    }
                }
            }
        }
    }
    /* grad_b2[o] = sum[n: 32, p: 28, q: 28](delta_z2[n, o, p, q]) */
    for (int o = 0; o < 6; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 28; p++) {
            for (int q = 0; q < 28; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z2[o][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b2[o] = total;
        }
    }
    /* delta_z4_turned[i0, i1, i2, i3] = delta_z4[i0, i1, i2, i3] */
    THREADS
    for (int i2 = 0; i2 < 10; i2++) {
        for (int i3 = 0; i3 < 10; i3++) {
            for (int i0 = 0; i0 < 32; i0++) {
                for (int i1 = 0; i1 < 16; i1++) {
                    delta_z4_turned[i2][i3][i0][i1] = delta_z4[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_W4[o, c, u, v] = sum[n: 32, p: 10, q: 10](a3[n, c, p + u, q + v] * delta_z4_turned[n,
       o, p, q]) */
    THREADS
    for (int u = 0; u < 5; u++) {
        for (int v_ = 0; v_ < 5; v_++) {
            for (int first = 0; first < 6; first += TILE(6)) {
                const int top = first + TILE(6) <= 6 ? first : 6 - TILE(6);
                for (int o = 0; o < 16; o += WIDTH) {
                    lanes sum[TILE(6)][VECTORS];
                    EACH(row, TILE(6)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 10; p++) {
                        for (int q = 0; q < 10; q++) {
                            for (int n = 0; n < 32; n++) {
                                EACH(row, TILE(6)) {
                                    const int c = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += a3[c][p + u][q + v_][n]
                                            * STRIP(delta_z4_turned[p][q][n][o + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(6); row++) {
                        const int c = top + row;
                        for (int element = 0; element < WIDTH; element++) {
                            const int o_element = o + element;
                            grad_W4[o_element][c][u][v_] = ((const real *)sum[row])[element];
                        }
                    }
                }
            }
        }
    }
    /* grad_b4[o] = sum[n: 32, p: 10, q: 10](delta_z4[n, o, p, q]) */
    for (int o = 0; o < 16; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 10; p++) {
            for (int q = 0; q < 10; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z4[o][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b4[o] = total;
        }
    }
    /* a5_turned[i0, i1, i2, i3] = a5[i0, i1, i2, i3] */
    for (int i2 = 0; i2 < 5; i2++) {
        for (int i3 = 0; i3 < 5; i3++) {
            for (int i0 = 0; i0 < 32; i0++) {
                for (int i1 = 0; i1 < 16; i1++) {
                    a5_turned[i2][i3][i0][i1] = a5[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_W6[o, c, u, v] = sum[n: 32, p: 1, q: 1](a5_turned[n, c, p + u, q + v] * delta_z6[n,
       o, p, q]) */
    THREADS
    for (int u = 0; u < 5; u++) {
        for (int v_ = 0; v_ < 5; v_++) {
            for (int first = 0; first < 120; first += TILE(120)) {
                const int top = first + TILE(120) <= 120 ? first : 120 - TILE(120);
                for (int c = 0; c < 16; c += WIDTH) {
                    lanes sum[TILE(120)][VECTORS];
                    EACH(row, TILE(120)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 1; p++) {
                        for (int q = 0; q < 1; q++) {
                            for (int n = 0; n < 32; n++) {
                                EACH(row, TILE(120)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += STRIP(a5_turned[p + u][q + v_][n][c
                                            + lane * LANES]) * delta_z6[o][p][q][n];
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(120); row++) {
                        const int o = top + row;
                        for (int element = 0; element < WIDTH; element++) {
                            const int c_element = c + element;
                            grad_W6[o][c_element][u][v_] = ((const real *)sum[row])[element];
                        }
                    }
                }
            }
        }
    }
    /* grad_b6[o] = sum[n: 32, p: 1, q: 1](delta_z6[n, o, p, q]) */
    for (int o = 0; o < 120; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 1; p++) {
            for (int q = 0; q < 1; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z6[o][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b6[o] = total;
        }
    }
    /* a7_turned[i0, i1] = a7[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 120; i1++) {
            a7_turned[i0][i1] = a7[i1][i0];
        }
    }
    /* grad_W8[j, k] = sum[n: 32](a7_turned[n, k] * delta_z8[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 84, 120, 32, 1, (const real *)delta_z8, 32,
        (const real *)a7_turned, 120, 0, (real *)grad_W8, 120);
#else
    for (int first = 0; first < 84; first += TILE(84)) {
        const int top = first + TILE(84) <= 84 ? first : 84 - TILE(84);
        for (int k_begin = 0; k_begin < 120; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 120 ? k_begin : 120 - WIDTH;
            lanes sum[TILE(84)][VECTORS];
            EACH(row, TILE(84)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(84)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a7_turned[n][k + lane * LANES]) * delta_z8[j][n];
                    }
                }
            }
            EACH(row, TILE(84)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W8[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b8[j] = sum[n: 32](delta_z8[n, j]) */
    for (int j = 0; j < 84; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z8[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b8[j] = total;
        }
    }
    /* a8_turned[i0, i1] = a8[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 84; i1++) {
            a8_turned[i0][i1] = a8[i1][i0];
        }
    }
    /* grad_W9[j, k] = sum[n: 32](a8_turned[n, k] * delta_z9[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 84, 32, 1, (const real *)delta_z9, 32,
        (const real *)a8_turned, 84, 0, (real *)grad_W9, 84);
#else
    for (int first = 0; first < 10; first += TILE(10)) {
        const int top = first + TILE(10) <= 10 ? first : 10 - TILE(10);
        for (int k_begin = 0; k_begin < 84; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 84 ? k_begin : 84 - WIDTH;
            lanes sum[TILE(10)][VECTORS];
            EACH(row, TILE(10)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a8_turned[n][k + lane * LANES]) * delta_z9[j][n];
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W9[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b9[j] = sum[n: 32](delta_z9[n, j]) */
    for (int j = 0; j < 10; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z9[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b9[j] = total;
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

static inline int finite_gradients(const lenet_5_values *v)
{
    return all_finite(v->memory + 64320, 150)
        && all_finite(v->memory + 64608, 6)
        && all_finite(v->memory + 61920, 2400)
        && all_finite(v->memory + 64624, 16)
        && all_finite(v->memory + 0, 48000)
        && all_finite(v->memory + 64480, 120)
        && all_finite(v->memory + 48000, 10080)
        && all_finite(v->memory + 61616, 84)
        && all_finite(v->memory + 60768, 840)
        && all_finite(v->memory + 58080, 10);
}

static inline void update(lenet_5 *restrict net, lenet_5_values *restrict v)
{
    real (*const grad_W2)[1][5][5] = (real (*)[1][5][5])(v->memory + 64320); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 64608; /* adjoint of b2 */
    real (*const grad_W4)[6][5][5] = (real (*)[6][5][5])(v->memory + 61920); /* adjoint of W4 */
    real *const grad_b4 = v->memory + 64624; /* adjoint of b4 */
    real (*const grad_W6)[16][5][5] = (real (*)[16][5][5])(v->memory + 0); /* adjoint of W6 */
    real *const grad_b6 = v->memory + 64480; /* adjoint of b6 */
    real (*const grad_W8)[120] = (real (*)[120])(v->memory + 48000); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 61616; /* adjoint of b8 */
    real (*const grad_W9)[84] = (real (*)[84])(v->memory + 60768); /* adjoint of W9 */
    real *const grad_b9 = v->memory + 58080; /* adjoint of b9 */
    /* W2_velocity_next[o, c, u, v] = momentum * W2_velocity[o, c, u, v] + grad_W2[o, c, u, v] */
    /* W2_next[o, c, u, v] = W2[o, c, u, v] - learning_rate * W2_velocity_next[o, c, u, v] */
    for (int o = 0; o < 6; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W2_velocity[o][c][u][v_] = net->momentum * net->W2_velocity[o][c][u][v_]
                        + grad_W2[o][c][u][v_];
                    net->W2[o][c][u][v_] -= net->learning_rate * net->W2_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b2_velocity_next[o] = momentum * b2_velocity[o] + grad_b2[o] */
    /* b2_next[o] = b2[o] - learning_rate * b2_velocity_next[o] */
    for (int o = 0; o < 6; o++) {
        net->b2_velocity[o] = net->momentum * net->b2_velocity[o] + grad_b2[o];
        net->b2[o] -= net->learning_rate * net->b2_velocity[o];
    }
    /* W4_velocity_next[o, c, u, v] = momentum * W4_velocity[o, c, u, v] + grad_W4[o, c, u, v] */
    /* W4_next[o, c, u, v] = W4[o, c, u, v] - learning_rate * W4_velocity_next[o, c, u, v] */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 6; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W4_velocity[o][c][u][v_] = net->momentum * net->W4_velocity[o][c][u][v_]
                        + grad_W4[o][c][u][v_];
                    net->W4[o][c][u][v_] -= net->learning_rate * net->W4_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b4_velocity_next[o] = momentum * b4_velocity[o] + grad_b4[o] */
    /* b4_next[o] = b4[o] - learning_rate * b4_velocity_next[o] */
    for (int o = 0; o < 16; o++) {
        net->b4_velocity[o] = net->momentum * net->b4_velocity[o] + grad_b4[o];
        net->b4[o] -= net->learning_rate * net->b4_velocity[o];
    }
    /* W6_velocity_next[o, c, u, v] = momentum * W6_velocity[o, c, u, v] + grad_W6[o, c, u, v] */
    /* W6_next[o, c, u, v] = W6[o, c, u, v] - learning_rate * W6_velocity_next[o, c, u, v] */
    THREADS
    for (int o = 0; o < 120; o++) {
        for (int c = 0; c < 16; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W6_velocity[o][c][u][v_] = net->momentum * net->W6_velocity[o][c][u][v_]
                        + grad_W6[o][c][u][v_];
                    net->W6[o][c][u][v_] -= net->learning_rate * net->W6_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b6_velocity_next[o] = momentum * b6_velocity[o] + grad_b6[o] */
    /* b6_next[o] = b6[o] - learning_rate * b6_velocity_next[o] */
    for (int o = 0; o < 120; o++) {
        net->b6_velocity[o] = net->momentum * net->b6_velocity[o] + grad_b6[o];
        net->b6[o] -= net->learning_rate * net->b6_velocity[o];
    }
    /* W8_velocity_next[j, k] = momentum * W8_velocity[j, k] + grad_W8[j, k] */
    /* W8_next[j, k] = W8[j, k] - learning_rate * W8_velocity_next[j, k] */
    for (int j = 0; j < 84; j++) {
        for (int k = 0; k < 120; k++) {
            net->W8_velocity[j][k] = net->momentum * net->W8_velocity[j][k] + grad_W8[j][k];
            net->W8[j][k] -= net->learning_rate * net->W8_velocity[j][k];
        }
    }
    /* b8_velocity_next[j] = momentum * b8_velocity[j] + grad_b8[j] */
    /* b8_next[j] = b8[j] - learning_rate * b8_velocity_next[j] */
    for (int j = 0; j < 84; j++) {
        net->b8_velocity[j] = net->momentum * net->b8_velocity[j] + grad_b8[j];
        net->b8[j] -= net->learning_rate * net->b8_velocity[j];
    }
    /* W9_velocity_next[j, k] = momentum * W9_velocity[j, k] + grad_W9[j, k] */
    /* W9_next[j, k] = W9[j, k] - learning_rate * W9_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 84; k++) {
            net->W9_velocity[j][k] = net->momentum * net->W9_velocity[j][k] + grad_W9[j][k];
            net->W9[j][k] -= net->learning_rate * net->W9_velocity[j][k];
        }
    }
    /* b9_velocity_next[j] = momentum * b9_velocity[j] + grad_b9[j] */
    /* b9_next[j] = b9[j] - learning_rate * b9_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b9_velocity[j] = net->momentum * net->b9_velocity[j] + grad_b9[j];
        net->b9[j] -= net->learning_rate * net->b9_velocity[j];
    }
    net->steps_done++;
}

real lenet_5_loss(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real lenet_5_gradients(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    lenet_5_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real lenet_5_step(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real lenet_5_steps(lenet_5 *restrict net, const real *restrict x, const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void lenet_5_predict(lenet_5 *net, const real *x, int count, real *predicted_a9)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const a1)[1][32][32] = (real (*)[1][32][32])(net->values.memory + 9408);
        real (*const z2)[6][28][28] = (real (*)[6][28][28])(net->values.memory + 4704);
        real (*const a2)[6][28][28] = (real (*)[6][28][28])(net->values.memory + 0);
        real (*const a3)[6][14][14] = (real (*)[6][14][14])(net->values.memory + 4704);
        real (*const z4)[16][10][10] = (real (*)[16][10][10])(net->values.memory + 1600);
        real (*const a4)[16][10][10] = (real (*)[16][10][10])(net->values.memory + 0);
        real (*const a5)[16][5][5] = (real (*)[16][5][5])(net->values.memory + 1600);
        real (*const z6)[120][1][1] = (real (*)[120][1][1])(net->values.memory + 128);
        real (*const a6)[120][1][1] = (real (*)[120][1][1])(net->values.memory + 0);
        real (*const a7)[120] = (real (*)[120])(net->values.memory + 128);
        real (*const z8)[84] = (real (*)[84])(net->values.memory + 256);
        real (*const a8)[84] = (real (*)[84])(net->values.memory + 0);
        real (*const z9)[10] = (real (*)[10])(net->values.memory + 96);
        real *const s9_max = net->values.memory + 0;
        real (*const e9)[10] = (real (*)[10])(net->values.memory + 16);
        real *const s9 = net->values.memory + 0;
        real (*const a9)[10] = (real (*)[10])(net->values.memory + 32);
        /* a1[n, c, p, q] = x[n, c, p // 4, q // 4] */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 1; c++) {
                for (int p = 0; p < 32; p++) {
                    for (int q = 0; q < 32; q++) {
                        a1[n][c][p][q] = x[((n * 1 + c) * 8 + p / 4) * 8 + q / 4];
                    }
                }
            }
        }
        /* z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) +
           b2[o] */
        /* a2[n, o, p, q] = tanh(z2[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 6; o++) {
                for (int p = 0; p < 28; p++) {
                    for (int q = 0; q < 28; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 1; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W2[o][c][u][v_] * a1[n][c][p + u][q + v_];
                                }
                            }
                        }
                        z2[n][o][p][q] = sum1 + net->b2[o];
                        a2[n][o][p][q] = tanh(z2[n][o][p][q]);
                    }
                }
            }
        }
        /* a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 6; c++) {
                for (int p = 0; p < 14; p++) {
                    for (int q = 0; q < 14; q++) {
                        real sum = 0;
                        for (int u = 0; u < 2; u++) {
                            for (int v_ = 0; v_ < 2; v_++) {
                                sum += a2[n][c][2 * p + u][2 * q + v_];
                            }
                        }
                        a3[n][c][p][q] = sum / 4;
                    }
                }
            }
        }
        /* z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) +
           b4[o] */
        /* a4[n, o, p, q] = tanh(z4[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 10; p++) {
                    for (int q = 0; q < 10; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 6; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W4[o][c][u][v_] * a3[n][c][p + u][q + v_];
                                }
                            }
                        }
                        z4[n][o][p][q] = sum1 + net->b4[o];
                        a4[n][o][p][q] = tanh(z4[n][o][p][q]);
                    }
                }
            }
        }
        /* a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                for (int p = 0; p < 5; p++) {
                    for (int q = 0; q < 5; q++) {
                        real sum = 0;
                        for (int u = 0; u < 2; u++) {
                            for (int v_ = 0; v_ < 2; v_++) {
                                sum += a4[n][c][2 * p + u][2 * q + v_];
                            }
                        }
                        a5[n][c][p][q] = sum / 4;
                    }
                }
            }
        }
        /* z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) +
           b6[o] */
        /* a6[n, o, p, q] = tanh(z6[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 120; o++) {
                for (int p = 0; p < 1; p++) {
                    for (int q = 0; q < 1; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 16; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W6[o][c][u][v_] * a5[n][c][p + u][q + v_];
                                }
                            }
                        }
                        z6[n][o][p][q] = sum1 + net->b6[o];
                        a6[n][o][p][q] = tanh(z6[n][o][p][q]);
                    }
                }
            }
        }
        /* a7[n, i] = a6[n, i, 0, 0] */
        for (int n = 0; n < 1; n++) {
            for (int i = 0; i < 120; i++) {
                a7[n][i] = a6[n][i][0][0];
            }
        }
        /* z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j] */
        /* a8[n, j] = tanh(z8[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 84; j++) {
                real sum1 = 0;
                for (int k = 0; k < 120; k++) {
                    sum1 += net->W8[j][k] * a7[n][k];
                }
                z8[n][j] = sum1 + net->b8[j];
                a8[n][j] = tanh(z8[n][j]);
            }
        }
        /* z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 84; k++) {
                    sum += net->W9[j][k] * a8[n][k];
                }
                z9[n][j] = sum + net->b9[j];
            }
        }
        /* s9_max[n] = max[k: 10](z9[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = z9[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s9_max[n] = largest;
        }
        /* e9[n, k] = exp(z9[n, k] - s9_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                e9[n][k] = exp(z9[n][k] - s9_max[n]);
            }
        }
        /* s9[n] = sum[k: 10](e9[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += e9[n][k];
            }
            s9[n] = sum;
        }
        /* a9[n, k] = e9[n, k] / s9[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                a9[n][k] = e9[n][k] / s9[n];
            }
        }
        memcpy(predicted_a9, net->values.memory + 32, 10 * sizeof(real));
        predicted_a9 += 10;
        x += 64;
    }
}

void lenet_5_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef LENET_5_FLOAT
enum { FILE_HEADER_LENGTH = 1688 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"lenet-5\",\"hash\":\"3f24204d5b1d3e7",
    "39b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5\"},\"W2\":{\"dtype\":\"F32\",\"shape\":[",
    "6,1,5,5],\"data_offsets\":[0,600]},\"b2\":{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\"",
    ":[600,624]},\"W4\":{\"dtype\":\"F32\",\"shape\":[16,6,5,5],\"data_offsets\":[624,10224]},\"",
    "b4\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[10224,10288]},\"W6\":{\"dtype\":\"",
    "F32\",\"shape\":[120,16,5,5],\"data_offsets\":[10288,202288]},\"b6\":{\"dtype\":\"F32\",\"",
    "shape\":[120],\"data_offsets\":[202288,202768]},\"W8\":{\"dtype\":\"F32\",\"shape\":[84,12",
    "0],\"data_offsets\":[202768,243088]},\"b8\":{\"dtype\":\"F32\",\"shape\":[84],\"data_offse",
    "ts\":[243088,243424]},\"W9\":{\"dtype\":\"F32\",\"shape\":[10,84],\"data_offsets\":[243424",
    ",246784]},\"b9\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offsets\":[246784,246824]},\"W2_",
    "velocity\":{\"dtype\":\"F32\",\"shape\":[6,1,5,5],\"data_offsets\":[246824,247424]},\"b2_v",
    "elocity\":{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[247424,247448]},\"W4_velocity",
    "\":{\"dtype\":\"F32\",\"shape\":[16,6,5,5],\"data_offsets\":[247448,257048]},\"b4_velocity",
    "\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[257048,257112]},\"W6_velocity\":{\"",
    "dtype\":\"F32\",\"shape\":[120,16,5,5],\"data_offsets\":[257112,449112]},\"b6_velocity\":{",
    "\"dtype\":\"F32\",\"shape\":[120],\"data_offsets\":[449112,449592]},\"W8_velocity\":{\"dty",
    "pe\":\"F32\",\"shape\":[84,120],\"data_offsets\":[449592,489912]},\"b8_velocity\":{\"dtype",
    "\":\"F32\",\"shape\":[84],\"data_offsets\":[489912,490248]},\"W9_velocity\":{\"dtype\":\"F",
    "32\",\"shape\":[10,84],\"data_offsets\":[490248,493608]},\"b9_velocity\":{\"dtype\":\"F32\"",
    ",\"shape\":[10],\"data_offsets\":[493608,493648]},\"steps_done\":{\"dtype\":\"U64\",\"shap",
    "e\":[],\"data_offsets\":[493648,493656]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_o",
    "ffsets\":[493656,493664]}}  "
};
#else
enum { FILE_HEADER_LENGTH = 1696 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"lenet-5\",\"hash\":\"3f24204d5b1d3e7",
    "39b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5\"},\"W2\":{\"dtype\":\"F64\",\"shape\":[",
    "6,1,5,5],\"data_offsets\":[0,1200]},\"b2\":{\"dtype\":\"F64\",\"shape\":[6],\"data_offsets",
    "\":[1200,1248]},\"W4\":{\"dtype\":\"F64\",\"shape\":[16,6,5,5],\"data_offsets\":[1248,2044",
    "8]},\"b4\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[20448,20576]},\"W6\":{\"dty",
    "pe\":\"F64\",\"shape\":[120,16,5,5],\"data_offsets\":[20576,404576]},\"b6\":{\"dtype\":\"F",
    "64\",\"shape\":[120],\"data_offsets\":[404576,405536]},\"W8\":{\"dtype\":\"F64\",\"shape\"",
    ":[84,120],\"data_offsets\":[405536,486176]},\"b8\":{\"dtype\":\"F64\",\"shape\":[84],\"dat",
    "a_offsets\":[486176,486848]},\"W9\":{\"dtype\":\"F64\",\"shape\":[10,84],\"data_offsets\":",
    "[486848,493568]},\"b9\":{\"dtype\":\"F64\",\"shape\":[10],\"data_offsets\":[493568,493648]",
    "},\"W2_velocity\":{\"dtype\":\"F64\",\"shape\":[6,1,5,5],\"data_offsets\":[493648,494848]}",
    ",\"b2_velocity\":{\"dtype\":\"F64\",\"shape\":[6],\"data_offsets\":[494848,494896]},\"W4_v",
    "elocity\":{\"dtype\":\"F64\",\"shape\":[16,6,5,5],\"data_offsets\":[494896,514096]},\"b4_v",
    "elocity\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[514096,514224]},\"W6_velocit",
    "y\":{\"dtype\":\"F64\",\"shape\":[120,16,5,5],\"data_offsets\":[514224,898224]},\"b6_veloc",
    "ity\":{\"dtype\":\"F64\",\"shape\":[120],\"data_offsets\":[898224,899184]},\"W8_velocity\"",
    ":{\"dtype\":\"F64\",\"shape\":[84,120],\"data_offsets\":[899184,979824]},\"b8_velocity\":{",
    "\"dtype\":\"F64\",\"shape\":[84],\"data_offsets\":[979824,980496]},\"W9_velocity\":{\"dtyp",
    "e\":\"F64\",\"shape\":[10,84],\"data_offsets\":[980496,987216]},\"b9_velocity\":{\"dtype\"",
    ":\"F64\",\"shape\":[10],\"data_offsets\":[987216,987296]},\"steps_done\":{\"dtype\":\"U64\"",
    ",\"shape\":[],\"data_offsets\":[987296,987304]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"",
    "data_offsets\":[987304,987312]}}      "
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

const char *lenet_5_save(const lenet_5 *net, const char *path)
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
    good = good && fwrite(&net->W2, sizeof net->W2, 1, file) == 1;
    good = good && fwrite(&net->b2, sizeof net->b2, 1, file) == 1;
    good = good && fwrite(&net->W4, sizeof net->W4, 1, file) == 1;
    good = good && fwrite(&net->b4, sizeof net->b4, 1, file) == 1;
    good = good && fwrite(&net->W6, sizeof net->W6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->W8, sizeof net->W8, 1, file) == 1;
    good = good && fwrite(&net->b8, sizeof net->b8, 1, file) == 1;
    good = good && fwrite(&net->W9, sizeof net->W9, 1, file) == 1;
    good = good && fwrite(&net->b9, sizeof net->b9, 1, file) == 1;
    good = good && fwrite(&net->W2_velocity, sizeof net->W2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
    good = good && fwrite(&net->W4_velocity, sizeof net->W4_velocity, 1, file) == 1;
    good = good && fwrite(&net->b4_velocity, sizeof net->b4_velocity, 1, file) == 1;
    good = good && fwrite(&net->W6_velocity, sizeof net->W6_velocity, 1, file) == 1;
    good = good && fwrite(&net->b6_velocity, sizeof net->b6_velocity, 1, file) == 1;
    good = good && fwrite(&net->W8_velocity, sizeof net->W8_velocity, 1, file) == 1;
    good = good && fwrite(&net->b8_velocity, sizeof net->b8_velocity, 1, file) == 1;
    good = good && fwrite(&net->W9_velocity, sizeof net->W9_velocity, 1, file) == 1;
    good = good && fwrite(&net->b9_velocity, sizeof net->b9_velocity, 1, file) == 1;
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

const char *lenet_5_load(lenet_5 *net, const char *path)
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
    good = good && read_values(file, NULL, 150);
    good = good && read_values(file, NULL, 6);
    good = good && read_values(file, NULL, 2400);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 48000);
    good = good && read_values(file, NULL, 120);
    good = good && read_values(file, NULL, 10080);
    good = good && read_values(file, NULL, 84);
    good = good && read_values(file, NULL, 840);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 150);
    good = good && read_values(file, NULL, 6);
    good = good && read_values(file, NULL, 2400);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 48000);
    good = good && read_values(file, NULL, 120);
    good = good && read_values(file, NULL, 10080);
    good = good && read_values(file, NULL, 84);
    good = good && read_values(file, NULL, 840);
    good = good && read_values(file, NULL, 10);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W2, 150);
        good = good && read_values(file, (real *)net->b2, 6);
        good = good && read_values(file, (real *)net->W4, 2400);
        good = good && read_values(file, (real *)net->b4, 16);
        good = good && read_values(file, (real *)net->W6, 48000);
        good = good && read_values(file, (real *)net->b6, 120);
        good = good && read_values(file, (real *)net->W8, 10080);
        good = good && read_values(file, (real *)net->b8, 84);
        good = good && read_values(file, (real *)net->W9, 840);
        good = good && read_values(file, (real *)net->b9, 10);
        good = good && read_values(file, (real *)net->W2_velocity, 150);
        good = good && read_values(file, (real *)net->b2_velocity, 6);
        good = good && read_values(file, (real *)net->W4_velocity, 2400);
        good = good && read_values(file, (real *)net->b4_velocity, 16);
        good = good && read_values(file, (real *)net->W6_velocity, 48000);
        good = good && read_values(file, (real *)net->b6_velocity, 120);
        good = good && read_values(file, (real *)net->W8_velocity, 10080);
        good = good && read_values(file, (real *)net->b8_velocity, 84);
        good = good && read_values(file, (real *)net->W9_velocity, 840);
        good = good && read_values(file, (real *)net->b9_velocity, 10);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
