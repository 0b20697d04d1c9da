/*
 * Characters by a long short-term memory.
 * Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
 * Hash of the mathematics: f13ee2ac8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1
 */
#include "character_lstm.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

#ifdef CHARACTER_LSTM_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef CHARACTER_LSTM_FLOAT
#define GEMM cblas_sgemm
#else
#define GEMM cblas_dgemm
#endif
#endif

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 8
#if defined __GNUC__ && !defined CHARACTER_LSTM_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__ && !defined CHARACTER_LSTM_FLOAT
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

#ifdef CHARACTER_LSTM_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef CHARACTER_LSTM_FLOAT
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
#ifdef CHARACTER_LSTM_FLOAT
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

void character_lstm_init(character_lstm *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.01);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 324; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->E1)[i] = REAL(5.0990195135927845) * (2 * u - 1) / 13;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 1, (uint64_t)i);
        ((real *)net->Wi2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->Ui2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bi2)[i] = 0;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->Wf2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 5, (uint64_t)i);
        ((real *)net->Uf2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bf2)[i] = 0;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 7, (uint64_t)i);
        ((real *)net->Wc2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 8, (uint64_t)i);
        ((real *)net->Uc2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bc2)[i] = 0;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 10, (uint64_t)i);
        ((real *)net->Wo2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->Uo2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bo2)[i] = 0;
    }
    for (int i = 0; i < 648; i++) {
        const real u = random_uniform(seed, 13, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(5.830951894845301) * (2 * u - 1) / 17;
    }
    for (int i = 0; i < 27; i++) {
        ((real *)net->b3)[i] = 0;
    }
}

static inline void forward(const character_lstm *restrict net, character_lstm_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const a1)[12][8] = (real (*)[12][8])(v->memory + 20352);
    real (*const zi2)[24][8] = (real (*)[24][8])(v->memory + 3072);
    real (*const zf2)[24][8] = (real (*)[24][8])(v->memory + 1536);
    real (*const zc2)[24][8] = (real (*)[24][8])(v->memory + 0);
    real (*const zo2)[24][8] = (real (*)[24][8])(v->memory + 4608);
    real (*const i2)[24][8] = (real (*)[24][8])(v->memory + 15744);
    real (*const f2)[24][8] = (real (*)[24][8])(v->memory + 11136);
    real (*const g2)[24][8] = (real (*)[24][8])(v->memory + 12672);
    real (*const o2)[24][8] = (real (*)[24][8])(v->memory + 17280);
    real (*const c2)[24][8] = (real (*)[24][8])(v->memory + 8064);
    real (*const h2)[24][8] = (real (*)[24][8])(v->memory + 14208);
    real (*const a2)[24][8] = (real (*)[24][8])(v->memory + 6528);
    real (*const z3)[27][8] = (real (*)[27][8])(v->memory + 0);
    real (*const s3_max)[8] = (real (*)[8])(v->memory + 5184);
    real (*const e3_exponent)[27][8] = (real (*)[27][8])(v->memory + 1728);
    real (*const e3)[27][8] = (real (*)[27][8])(v->memory + 3456);
    real (*const s3)[8] = (real (*)[8])(v->memory + 5184);
    /* a1[n, t, k] = E1[x[n, t], k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 12; k++) {
            for (int n = 0; n < 8; n++) {
                a1[t][k][n] = net->E1[x[n * 8 + t]][k];
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        /* zi2[n, t, j] = sum[k: 12](Wi2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ui2[j, l]
           * a2[n, t - 1, l], 0)) + bi2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wi2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Ui2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zi2[t][j][n + lane * LANES]) = sum[row][lane] + net->bi2[j];
                    }
                }
            }
        }
        /* zf2[n, t, j] = sum[k: 12](Wf2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uf2[j, l]
           * a2[n, t - 1, l], 0)) + bf2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wf2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uf2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zf2[t][j][n + lane * LANES]) = sum[row][lane] + net->bf2[j];
                    }
                }
            }
        }
        /* zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uc2[j, l]
           * a2[n, t - 1, l], 0)) + bc2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wc2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uc2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zc2[t][j][n + lane * LANES]) = sum[row][lane] + net->bc2[j];
                    }
                }
            }
        }
        /* zo2[n, t, j] = sum[k: 12](Wo2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uo2[j, l]
           * a2[n, t - 1, l], 0)) + bo2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wo2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uo2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zo2[t][j][n + lane * LANES]) = sum[row][lane] + net->bo2[j];
                    }
                }
            }
        }
        /* i2[n, t, j] = 1 / (1 + exp(-zi2[n, t, j])) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                i2[t][j][n] = 1 / (1 + quick_exp(-zi2[t][j][n]));
            }
        }
        /* f2[n, t, j] = 1 / (1 + exp(-zf2[n, t, j])) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                f2[t][j][n] = 1 / (1 + quick_exp(-zf2[t][j][n]));
            }
        }
        /* g2[n, t, j] = tanh(zc2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                g2[t][j][n] = quick_tanh(zc2[t][j][n]);
            }
        }
        /* o2[n, t, j] = 1 / (1 + exp(-zo2[n, t, j])) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                o2[t][j][n] = 1 / (1 + quick_exp(-zo2[t][j][n]));
            }
        }
        /* c2[n, t, j] = g2[n, t, j] * i2[n, t, j] + where(t > 0, c2[n, t - 1, j] * f2[n, t, j],
           0) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                c2[t][j][n] = g2[t][j][n] * i2[t][j][n] + (t > 0 ? c2[t - 1][j][n] * f2[t][j][n] : 0);
            }
        }
        /* h2[n, t, j] = tanh(c2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                h2[t][j][n] = quick_tanh(c2[t][j][n]);
            }
        }
        /* a2[n, t, j] = h2[n, t, j] * o2[n, t, j] */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                a2[t][j][n] = h2[t][j][n] * o2[t][j][n];
            }
        }
    }
    /* z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j] */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 27, 8, 24, 1, (const real *)net->W3, 24,
            (const real *)a2 + 192 * t, 8, 0, (real *)z3 + 216 * t, 8);
    }
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 27; j++) {
            for (int n = 0; n < 8; n++) {
                z3[t][j][n] += net->b3[j];
            }
        }
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 27; first += TILE(27)) {
            const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(27)][VECTORS];
                EACH(row, TILE(27)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 24; k++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W3[j][k] * STRIP(a2[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(27)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z3[t][j][n + lane * LANES]) = sum[row][lane] + net->b3[j];
                    }
                }
            }
        }
    }
#endif
    /* s3_max[n, t] = max[k: 27](z3[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 27; k++) {
                const real candidate_largest = z3[t][k][n];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s3_max[t][n] = largest;
        }
    }
    /* e3_exponent[n, t, k] = z3[n, t, k] - s3_max[n, t] */
    /* e3[n, t, k] = exp(e3_exponent[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 27; k++) {
            for (int n = 0; n < 8; n++) {
                e3_exponent[t][k][n] = z3[t][k][n] - s3_max[t][n];
                e3[t][k][n] = quick_exp(e3_exponent[t][k][n]);
            }
        }
    }
    /* s3[n, t] = sum[k: 27](e3[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 27; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(e3[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(s3[t][n + lane * LANES]) = sum[lane];
            }
        }
    }
    /* loss = sum[n: 8, t: 8](-(e3_exponent[n, t, y[n, t]] - log(s3[n, t]))) / 64 */
    real sum_loss = 0;
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            sum_loss += -(e3_exponent[t][y[n * 8 + t]][n] - log(s3[t][n]));
        }
    }
    v->loss = sum_loss / 64;
}

static inline void backward(const character_lstm *restrict net, character_lstm_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const a1)[12][8] = (real (*)[12][8])(v->memory + 20352);
    real (*const i2)[24][8] = (real (*)[24][8])(v->memory + 15744);
    real (*const f2)[24][8] = (real (*)[24][8])(v->memory + 11136);
    real (*const g2)[24][8] = (real (*)[24][8])(v->memory + 12672);
    real (*const o2)[24][8] = (real (*)[24][8])(v->memory + 17280);
    real (*const c2)[24][8] = (real (*)[24][8])(v->memory + 8064);
    real (*const h2)[24][8] = (real (*)[24][8])(v->memory + 14208);
    real (*const a2)[24][8] = (real (*)[24][8])(v->memory + 6528);
    real (*const e3)[27][8] = (real (*)[27][8])(v->memory + 3456);
    real (*const s3)[8] = (real (*)[8])(v->memory + 5184);
    real (*const a3)[8][27] = (real (*)[8][27])(v->memory + 0);
    real (*const delta_z3)[27][8] = (real (*)[27][8])(v->memory + 1728); /* adjoint of z3 */
    real (*const delta_a2)[24][8] = (real (*)[24][8])(v->memory + 21120); /* adjoint of a2 */
    real (*const delta_c2)[24][8] = (real (*)[24][8])(v->memory + 22656); /* adjoint of c2 */
    real (*const delta_zo2)[24][8] = (real (*)[24][8])(v->memory + 3456); /* adjoint of zo2 */
    real (*const delta_zc2)[24][8] = (real (*)[24][8])(v->memory + 4992); /* adjoint of zc2 */
    real (*const delta_zf2)[24][8] = (real (*)[24][8])(v->memory + 9600); /* adjoint of zf2 */
    real (*const delta_zi2)[24][8] = (real (*)[24][8])(v->memory + 18816); /* adjoint of zi2 */
    real (*const delta_a1)[12][8] = (real (*)[12][8])(v->memory + 8064); /* adjoint of a1 */
    real (*const grad_E1)[12] = (real (*)[12])(v->memory + 11136); /* adjoint of E1 */
    real (*const a1_turned)[8][12] = (real (*)[8][12])(v->memory + 11760);
    real (*const grad_Wi2)[12] = (real (*)[12])(v->memory + 11472); /* adjoint of Wi2 */
    real (*const a2_turned)[8][8][8] = (real (*)[8][8][8])(v->memory + 8064);
    real (*const grad_Ui2)[24] = (real (*)[24])(v->memory + 6528); /* adjoint of Ui2 */
    real *const grad_bi2 = v->memory + 7968; /* adjoint of bi2 */
    real (*const grad_Wf2)[12] = (real (*)[12])(v->memory + 7680); /* adjoint of Wf2 */
    real (*const grad_Uf2)[24] = (real (*)[24])(v->memory + 7104); /* adjoint of Uf2 */
    real *const grad_bf2 = v->memory + 8000; /* adjoint of bf2 */
    real (*const grad_Wc2)[12] = (real (*)[12])(v->memory + 10176); /* adjoint of Wc2 */
    real (*const grad_Uc2)[24] = (real (*)[24])(v->memory + 9600); /* adjoint of Uc2 */
    real *const grad_bc2 = v->memory + 8032; /* adjoint of bc2 */
    real (*const grad_Wo2)[12] = (real (*)[12])(v->memory + 5568); /* adjoint of Wo2 */
    real (*const grad_Uo2)[24] = (real (*)[24])(v->memory + 4992); /* adjoint of Uo2 */
    real *const grad_bo2 = v->memory + 5856; /* adjoint of bo2 */
    real (*const grad_W3)[24] = (real (*)[24])(v->memory + 3456); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 4112; /* adjoint of b3 */
    /* a3[n, t, k] = e3[n, t, k] / s3[n, t] */
    /* delta_z3[n, t, k] = (a3[n, t, k] - where(y[n, t] == k, 1, 0)) / 64 */
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                a3[n][t][k] = e3[t][k][n] / s3[t][n];
                delta_z3[t][k][n] = (a3[n][t][k] - (y[n * 8 + t] == k ? 1 : 0)) / 64;
            }
        }
    }
    for (int t = 7; t >= 0; t--) {
        /* delta_a2[n, t, j] = sum[k: 27](W3[k, j] * delta_z3[n, t, k]) + sum[k: 24](where(1 + t
           < 8, Uc2[k, j] * delta_zc2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Uf2[k, j] *
           delta_zf2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Ui2[k, j] * delta_zi2[n, 1 +
           t, k], 0)) + sum[k: 24](where(1 + t < 8, Uo2[k, j] * delta_zo2[n, 1 + t, k], 0)) */
#ifdef BLAS
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_a2[t][j][n] = 0;
            }
        }
        GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 24, 8, 27, 1, (const real *)net->W3, 24,
            (const real *)delta_z3 + 216 * t, 8, 1, (real *)delta_a2 + 192 * t, 8);
        if (1 + t < 8) {
            GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 24, 8, 24, 1, (const real *)net->Uc2, 24,
                (const real *)delta_zc2 + 192 * t + 192, 8, 1, (real *)delta_a2 + 192 * t, 8);
        }
        if (1 + t < 8) {
            GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 24, 8, 24, 1, (const real *)net->Uf2, 24,
                (const real *)delta_zf2 + 192 * t + 192, 8, 1, (real *)delta_a2 + 192 * t, 8);
        }
        if (1 + t < 8) {
            GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 24, 8, 24, 1, (const real *)net->Ui2, 24,
                (const real *)delta_zi2 + 192 * t + 192, 8, 1, (real *)delta_a2 + 192 * t, 8);
        }
        if (1 + t < 8) {
            GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 24, 8, 24, 1, (const real *)net->Uo2, 24,
                (const real *)delta_zo2 + 192 * t + 192, 8, 1, (real *)delta_a2 + 192 * t, 8);
        }
#else
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 27; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W3[k][j] * STRIP(delta_z3[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (1 + t < 8) {
                    for (int k = 0; k < 24; k++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uc2[k][j]
                                    * STRIP(delta_zc2[1 + t][k][n + lane * LANES]);
                            }
                        }
                    }
                }
                if (1 + t < 8) {
                    for (int k = 0; k < 24; k++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uf2[k][j]
                                    * STRIP(delta_zf2[1 + t][k][n + lane * LANES]);
                            }
                        }
                    }
                }
                if (1 + t < 8) {
                    for (int k = 0; k < 24; k++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Ui2[k][j]
                                    * STRIP(delta_zi2[1 + t][k][n + lane * LANES]);
                            }
                        }
                    }
                }
                if (1 + t < 8) {
                    for (int k = 0; k < 24; k++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uo2[k][j]
                                    * STRIP(delta_zo2[1 + t][k][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_a2[t][j][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
#endif
        /* delta_c2[n, t, j] = delta_a2[n, t, j] * o2[n, t, j] * (1 - h2[n, t, j] ** 2) + where(1
           + t < 8, delta_c2[n, 1 + t, j] * f2[n, 1 + t, j], 0) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_c2[t][j][n] = delta_a2[t][j][n] * o2[t][j][n] * (1 - h2[t][j][n] * h2[t][j][n])
                    + (1 + t < 8 ? delta_c2[1 + t][j][n] * f2[1 + t][j][n] : 0);
            }
        }
        /* delta_zo2[n, t, j] = a2[n, t, j] * delta_a2[n, t, j] * (1 - o2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zo2[t][j][n] = a2[t][j][n] * delta_a2[t][j][n] * (1 - o2[t][j][n]);
            }
        }
        /* delta_zc2[n, t, j] = delta_c2[n, t, j] * i2[n, t, j] * (1 - g2[n, t, j] ** 2) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zc2[t][j][n] = delta_c2[t][j][n] * i2[t][j][n] * (1 - g2[t][j][n] * g2[t][j][n]);
            }
        }
        /* delta_zf2[n, t, j] = delta_c2[n, t, j] * f2[n, t, j] * where(t > 0, c2[n, t - 1, j],
           0) * (1 - f2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zf2[t][j][n] = delta_c2[t][j][n] * f2[t][j][n] * (t > 0 ? c2[t - 1][j][n] : 0)
                    * (1 - f2[t][j][n]);
            }
        }
        /* delta_zi2[n, t, j] = delta_c2[n, t, j] * g2[n, t, j] * i2[n, t, j] * (1 - i2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zi2[t][j][n] = delta_c2[t][j][n] * g2[t][j][n] * i2[t][j][n] * (1 - i2[t][j][n]);
            }
        }
    }
    /* delta_a1[n, t, k] = sum[j: 24](Wc2[j, k] * delta_zc2[n, t, j]) + sum[j: 24](Wf2[j, k] *
       delta_zf2[n, t, j]) + sum[j: 24](Wi2[j, k] * delta_zi2[n, t, j]) + sum[j: 24](Wo2[j, k] *
       delta_zo2[n, t, j]) */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 12; first += TILE(12)) {
            const int top = first + TILE(12) <= 12 ? first : 12 - TILE(12);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(12)][VECTORS];
                EACH(row, TILE(12)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wc2[j][k] * STRIP(delta_zc2[t][j][n + lane * LANES]);
                        }
                    }
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wf2[j][k] * STRIP(delta_zf2[t][j][n + lane * LANES]);
                        }
                    }
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wi2[j][k] * STRIP(delta_zi2[t][j][n + lane * LANES]);
                        }
                    }
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wo2[j][k] * STRIP(delta_zo2[t][j][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(12)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_a1[t][k][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* grad_E1[i, k] = sum[n: 8, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0)) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 12; k++) {
            grad_E1[i][k] = 0;
        }
    }
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            if (x[n * 8 + t] >= 0 && x[n * 8 + t] < 27) {
                for (int k = 0; k < 12; k++) {
                    grad_E1[x[n * 8 + t]][k] += delta_a1[t][k][n];
                }
            }
        }
    }
    /* a1_turned[i0, i1, i2] = a1[i0, i1, i2] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i0 = 0; i0 < 8; i0++) {
            for (int i2_ = 0; i2_ < 12; i2_++) {
                a1_turned[i1][i0][i2_] = a1[i1][i2_][i0];
            }
        }
    }
    /* grad_Wi2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zi2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zi2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wi2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* a2_turned[panel, i1, i0, lane] = a2[i0, i1, lane + 8 * panel] */
    for (int panel = 0; panel < 3; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int lane = 0; lane < 8; lane++) {
#ifdef BLAS
                    ((real *)a2_turned)[192 * i1 + 24 * i0 + 8 * panel + lane] = a2[i1][lane + 8 * panel][i0];
#else
                    a2_turned[panel][i1][i0][lane] = a2[i1][lane + 8 * panel][i0];
#endif
                }
            }
        }
    }
    /* grad_Ui2[j, l] = sum[n: 8, t: 8](delta_zi2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Ui2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zi2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Ui2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zi2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Ui2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bi2[j] = sum[n: 8, t: 8](delta_zi2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zi2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bi2[j] = total;
        }
    }
    /* grad_Wf2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zf2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zf2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wf2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_Uf2[j, l] = sum[n: 8, t: 8](delta_zf2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Uf2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zf2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Uf2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zf2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Uf2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bf2[j] = sum[n: 8, t: 8](delta_zf2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zf2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bf2[j] = total;
        }
    }
    /* grad_Wc2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zc2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zc2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wc2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_Uc2[j, l] = sum[n: 8, t: 8](delta_zc2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Uc2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zc2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Uc2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zc2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Uc2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bc2[j] = sum[n: 8, t: 8](delta_zc2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zc2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bc2[j] = total;
        }
    }
    /* grad_Wo2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zo2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zo2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wo2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_Uo2[j, l] = sum[n: 8, t: 8](delta_zo2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Uo2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zo2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Uo2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zo2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Uo2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bo2[j] = sum[n: 8, t: 8](delta_zo2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zo2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bo2[j] = total;
        }
    }
    /* grad_W3[j, k] = sum[n: 8, t: 8](a2_turned[k // 8, t, n, k % 8] * delta_z3[n, t, j]) */
#ifdef BLAS
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 24; k++) {
            grad_W3[j][k] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 27, 24, 8, 1, (const real *)delta_z3 + 216 * t, 8,
            (const real *)a2_turned + 192 * t, 24, 1, (real *)grad_W3, 24);
    }
#else
    for (int first = 0; first < 27; first += TILE(27)) {
        const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
        for (int k = 0; k < 24; k += WIDTH) {
            lanes sum[TILE(27)][VECTORS];
            EACH(row, TILE(27)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a2_turned[k / 8][t][n][lane * LANES]) * delta_z3[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(27)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W3[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b3[j] = sum[n: 8, t: 8](delta_z3[n, t, j]) */
    for (int j = 0; j < 27; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[t][j][n + lane * LANES]);
                }
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

static inline int finite_gradients(const character_lstm_values *v)
{
    return all_finite(v->memory + 11136, 324)
        && all_finite(v->memory + 11472, 288)
        && all_finite(v->memory + 6528, 576)
        && all_finite(v->memory + 7968, 24)
        && all_finite(v->memory + 7680, 288)
        && all_finite(v->memory + 7104, 576)
        && all_finite(v->memory + 8000, 24)
        && all_finite(v->memory + 10176, 288)
        && all_finite(v->memory + 9600, 576)
        && all_finite(v->memory + 8032, 24)
        && all_finite(v->memory + 5568, 288)
        && all_finite(v->memory + 4992, 576)
        && all_finite(v->memory + 5856, 24)
        && all_finite(v->memory + 3456, 648)
        && all_finite(v->memory + 4112, 27);
}

static inline void update(character_lstm *restrict net, character_lstm_values *restrict v)
{
    real (*const grad_E1)[12] = (real (*)[12])(v->memory + 11136); /* adjoint of E1 */
    real (*const grad_Wi2)[12] = (real (*)[12])(v->memory + 11472); /* adjoint of Wi2 */
    real (*const grad_Ui2)[24] = (real (*)[24])(v->memory + 6528); /* adjoint of Ui2 */
    real *const grad_bi2 = v->memory + 7968; /* adjoint of bi2 */
    real (*const grad_Wf2)[12] = (real (*)[12])(v->memory + 7680); /* adjoint of Wf2 */
    real (*const grad_Uf2)[24] = (real (*)[24])(v->memory + 7104); /* adjoint of Uf2 */
    real *const grad_bf2 = v->memory + 8000; /* adjoint of bf2 */
    real (*const grad_Wc2)[12] = (real (*)[12])(v->memory + 10176); /* adjoint of Wc2 */
    real (*const grad_Uc2)[24] = (real (*)[24])(v->memory + 9600); /* adjoint of Uc2 */
    real *const grad_bc2 = v->memory + 8032; /* adjoint of bc2 */
    real (*const grad_Wo2)[12] = (real (*)[12])(v->memory + 5568); /* adjoint of Wo2 */
    real (*const grad_Uo2)[24] = (real (*)[24])(v->memory + 4992); /* adjoint of Uo2 */
    real *const grad_bo2 = v->memory + 5856; /* adjoint of bo2 */
    real (*const grad_W3)[24] = (real (*)[24])(v->memory + 3456); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 4112; /* adjoint of b3 */
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* E1_first_moment_next[i, k] = grad_E1[i, k] * (1 - beta1) + beta1 * E1_first_moment[i, k] */
    /* E1_second_moment_next[i, k] = grad_E1[i, k] ** 2 * (1 - beta2) + beta2 *
       E1_second_moment[i, k] */
    /* E1_next[i, k] = E1[i, k] - step_size * E1_first_moment_next[i, k] / (scale *
       sqrt(E1_second_moment_next[i, k]) + epsilon) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 12; k++) {
            net->E1_first_moment[i][k] = grad_E1[i][k] * (1 - net->beta1)
                + net->beta1 * net->E1_first_moment[i][k];
            net->E1_second_moment[i][k] = grad_E1[i][k] * grad_E1[i][k] * (1 - net->beta2)
                + net->beta2 * net->E1_second_moment[i][k];
            net->E1[i][k] -= v->step_size * net->E1_first_moment[i][k]
                / (v->scale * sqrt(net->E1_second_moment[i][k]) + net->epsilon);
        }
    }
    /* Wi2_first_moment_next[j, k] = grad_Wi2[j, k] * (1 - beta1) + beta1 * Wi2_first_moment[j,
       k] */
    /* Wi2_second_moment_next[j, k] = grad_Wi2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wi2_second_moment[j, k] */
    /* Wi2_next[j, k] = Wi2[j, k] - step_size * Wi2_first_moment_next[j, k] / (scale *
       sqrt(Wi2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wi2_first_moment[j][k] = grad_Wi2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wi2_first_moment[j][k];
            net->Wi2_second_moment[j][k] = grad_Wi2[j][k] * grad_Wi2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wi2_second_moment[j][k];
            net->Wi2[j][k] -= v->step_size * net->Wi2_first_moment[j][k]
                / (v->scale * sqrt(net->Wi2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Ui2_first_moment_next[j, l] = grad_Ui2[j, l] * (1 - beta1) + beta1 * Ui2_first_moment[j,
       l] */
    /* Ui2_second_moment_next[j, l] = grad_Ui2[j, l] ** 2 * (1 - beta2) + beta2 *
       Ui2_second_moment[j, l] */
    /* Ui2_next[j, l] = Ui2[j, l] - step_size * Ui2_first_moment_next[j, l] / (scale *
       sqrt(Ui2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Ui2_first_moment[j][l] = grad_Ui2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Ui2_first_moment[j][l];
            net->Ui2_second_moment[j][l] = grad_Ui2[j][l] * grad_Ui2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Ui2_second_moment[j][l];
            net->Ui2[j][l] -= v->step_size * net->Ui2_first_moment[j][l]
                / (v->scale * sqrt(net->Ui2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bi2_first_moment_next[j] = grad_bi2[j] * (1 - beta1) + beta1 * bi2_first_moment[j] */
    /* bi2_second_moment_next[j] = grad_bi2[j] ** 2 * (1 - beta2) + beta2 * bi2_second_moment[j] */
    /* bi2_next[j] = bi2[j] - step_size * bi2_first_moment_next[j] / (scale *
       sqrt(bi2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bi2_first_moment[j] = grad_bi2[j] * (1 - net->beta1) + net->beta1 * net->bi2_first_moment[j];
        net->bi2_second_moment[j] = grad_bi2[j] * grad_bi2[j] * (1 - net->beta2)
            + net->beta2 * net->bi2_second_moment[j];
        net->bi2[j] -= v->step_size * net->bi2_first_moment[j]
            / (v->scale * sqrt(net->bi2_second_moment[j]) + net->epsilon);
    }
    /* Wf2_first_moment_next[j, k] = grad_Wf2[j, k] * (1 - beta1) + beta1 * Wf2_first_moment[j,
       k] */
    /* Wf2_second_moment_next[j, k] = grad_Wf2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wf2_second_moment[j, k] */
    /* Wf2_next[j, k] = Wf2[j, k] - step_size * Wf2_first_moment_next[j, k] / (scale *
       sqrt(Wf2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wf2_first_moment[j][k] = grad_Wf2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wf2_first_moment[j][k];
            net->Wf2_second_moment[j][k] = grad_Wf2[j][k] * grad_Wf2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wf2_second_moment[j][k];
            net->Wf2[j][k] -= v->step_size * net->Wf2_first_moment[j][k]
                / (v->scale * sqrt(net->Wf2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Uf2_first_moment_next[j, l] = grad_Uf2[j, l] * (1 - beta1) + beta1 * Uf2_first_moment[j,
       l] */
    /* Uf2_second_moment_next[j, l] = grad_Uf2[j, l] ** 2 * (1 - beta2) + beta2 *
       Uf2_second_moment[j, l] */
    /* Uf2_next[j, l] = Uf2[j, l] - step_size * Uf2_first_moment_next[j, l] / (scale *
       sqrt(Uf2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Uf2_first_moment[j][l] = grad_Uf2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Uf2_first_moment[j][l];
            net->Uf2_second_moment[j][l] = grad_Uf2[j][l] * grad_Uf2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Uf2_second_moment[j][l];
            net->Uf2[j][l] -= v->step_size * net->Uf2_first_moment[j][l]
                / (v->scale * sqrt(net->Uf2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bf2_first_moment_next[j] = grad_bf2[j] * (1 - beta1) + beta1 * bf2_first_moment[j] */
    /* bf2_second_moment_next[j] = grad_bf2[j] ** 2 * (1 - beta2) + beta2 * bf2_second_moment[j] */
    /* bf2_next[j] = bf2[j] - step_size * bf2_first_moment_next[j] / (scale *
       sqrt(bf2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bf2_first_moment[j] = grad_bf2[j] * (1 - net->beta1) + net->beta1 * net->bf2_first_moment[j];
        net->bf2_second_moment[j] = grad_bf2[j] * grad_bf2[j] * (1 - net->beta2)
            + net->beta2 * net->bf2_second_moment[j];
        net->bf2[j] -= v->step_size * net->bf2_first_moment[j]
            / (v->scale * sqrt(net->bf2_second_moment[j]) + net->epsilon);
    }
    /* Wc2_first_moment_next[j, k] = grad_Wc2[j, k] * (1 - beta1) + beta1 * Wc2_first_moment[j,
       k] */
    /* Wc2_second_moment_next[j, k] = grad_Wc2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wc2_second_moment[j, k] */
    /* Wc2_next[j, k] = Wc2[j, k] - step_size * Wc2_first_moment_next[j, k] / (scale *
       sqrt(Wc2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wc2_first_moment[j][k] = grad_Wc2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wc2_first_moment[j][k];
            net->Wc2_second_moment[j][k] = grad_Wc2[j][k] * grad_Wc2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wc2_second_moment[j][k];
            net->Wc2[j][k] -= v->step_size * net->Wc2_first_moment[j][k]
                / (v->scale * sqrt(net->Wc2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Uc2_first_moment_next[j, l] = grad_Uc2[j, l] * (1 - beta1) + beta1 * Uc2_first_moment[j,
       l] */
    /* Uc2_second_moment_next[j, l] = grad_Uc2[j, l] ** 2 * (1 - beta2) + beta2 *
       Uc2_second_moment[j, l] */
    /* Uc2_next[j, l] = Uc2[j, l] - step_size * Uc2_first_moment_next[j, l] / (scale *
       sqrt(Uc2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Uc2_first_moment[j][l] = grad_Uc2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Uc2_first_moment[j][l];
            net->Uc2_second_moment[j][l] = grad_Uc2[j][l] * grad_Uc2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Uc2_second_moment[j][l];
            net->Uc2[j][l] -= v->step_size * net->Uc2_first_moment[j][l]
                / (v->scale * sqrt(net->Uc2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bc2_first_moment_next[j] = grad_bc2[j] * (1 - beta1) + beta1 * bc2_first_moment[j] */
    /* bc2_second_moment_next[j] = grad_bc2[j] ** 2 * (1 - beta2) + beta2 * bc2_second_moment[j] */
    /* bc2_next[j] = bc2[j] - step_size * bc2_first_moment_next[j] / (scale *
       sqrt(bc2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bc2_first_moment[j] = grad_bc2[j] * (1 - net->beta1) + net->beta1 * net->bc2_first_moment[j];
        net->bc2_second_moment[j] = grad_bc2[j] * grad_bc2[j] * (1 - net->beta2)
            + net->beta2 * net->bc2_second_moment[j];
        net->bc2[j] -= v->step_size * net->bc2_first_moment[j]
            / (v->scale * sqrt(net->bc2_second_moment[j]) + net->epsilon);
    }
    /* Wo2_first_moment_next[j, k] = grad_Wo2[j, k] * (1 - beta1) + beta1 * Wo2_first_moment[j,
       k] */
    /* Wo2_second_moment_next[j, k] = grad_Wo2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wo2_second_moment[j, k] */
    /* Wo2_next[j, k] = Wo2[j, k] - step_size * Wo2_first_moment_next[j, k] / (scale *
       sqrt(Wo2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wo2_first_moment[j][k] = grad_Wo2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wo2_first_moment[j][k];
            net->Wo2_second_moment[j][k] = grad_Wo2[j][k] * grad_Wo2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wo2_second_moment[j][k];
            net->Wo2[j][k] -= v->step_size * net->Wo2_first_moment[j][k]
                / (v->scale * sqrt(net->Wo2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Uo2_first_moment_next[j, l] = grad_Uo2[j, l] * (1 - beta1) + beta1 * Uo2_first_moment[j,
       l] */
    /* Uo2_second_moment_next[j, l] = grad_Uo2[j, l] ** 2 * (1 - beta2) + beta2 *
       Uo2_second_moment[j, l] */
    /* Uo2_next[j, l] = Uo2[j, l] - step_size * Uo2_first_moment_next[j, l] / (scale *
       sqrt(Uo2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Uo2_first_moment[j][l] = grad_Uo2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Uo2_first_moment[j][l];
            net->Uo2_second_moment[j][l] = grad_Uo2[j][l] * grad_Uo2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Uo2_second_moment[j][l];
            net->Uo2[j][l] -= v->step_size * net->Uo2_first_moment[j][l]
                / (v->scale * sqrt(net->Uo2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bo2_first_moment_next[j] = grad_bo2[j] * (1 - beta1) + beta1 * bo2_first_moment[j] */
    /* bo2_second_moment_next[j] = grad_bo2[j] ** 2 * (1 - beta2) + beta2 * bo2_second_moment[j] */
    /* bo2_next[j] = bo2[j] - step_size * bo2_first_moment_next[j] / (scale *
       sqrt(bo2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bo2_first_moment[j] = grad_bo2[j] * (1 - net->beta1) + net->beta1 * net->bo2_first_moment[j];
        net->bo2_second_moment[j] = grad_bo2[j] * grad_bo2[j] * (1 - net->beta2)
            + net->beta2 * net->bo2_second_moment[j];
        net->bo2[j] -= v->step_size * net->bo2_first_moment[j]
            / (v->scale * sqrt(net->bo2_second_moment[j]) + net->epsilon);
    }
    /* W3_first_moment_next[j, k] = grad_W3[j, k] * (1 - beta1) + beta1 * W3_first_moment[j, k] */
    /* W3_second_moment_next[j, k] = grad_W3[j, k] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[j, k] */
    /* W3_next[j, k] = W3[j, k] - step_size * W3_first_moment_next[j, k] / (scale *
       sqrt(W3_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 24; k++) {
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
    for (int j = 0; j < 27; j++) {
        net->b3_first_moment[j] = grad_b3[j] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[j];
        net->b3_second_moment[j] = grad_b3[j] * grad_b3[j] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[j];
        net->b3[j] -= v->step_size * net->b3_first_moment[j]
            / (v->scale * sqrt(net->b3_second_moment[j]) + net->epsilon);
    }
    net->steps_done++;
}

real character_lstm_loss(character_lstm *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real character_lstm_gradients(character_lstm *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(character_lstm *restrict net, const int *restrict x, const int *restrict y)
{
    character_lstm_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real character_lstm_step(character_lstm *restrict net, const int *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real character_lstm_steps(character_lstm *restrict net, const int *restrict x, const int *restrict y,
    long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void character_lstm_predict(character_lstm *net, const int *x, int count, real *predicted_a3)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const a1)[8][12] = (real (*)[8][12])(net->values.memory + 192);
        real (*const zi2)[8][24] = (real (*)[8][24])(net->values.memory + 1824);
        real (*const zf2)[8][24] = (real (*)[8][24])(net->values.memory + 1632);
        real (*const zc2)[8][24] = (real (*)[8][24])(net->values.memory + 1440);
        real (*const zo2)[8][24] = (real (*)[8][24])(net->values.memory + 2016);
        real (*const i2)[8][24] = (real (*)[8][24])(net->values.memory + 1056);
        real (*const f2)[8][24] = (real (*)[8][24])(net->values.memory + 480);
        real (*const g2)[8][24] = (real (*)[8][24])(net->values.memory + 672);
        real (*const o2)[8][24] = (real (*)[8][24])(net->values.memory + 1248);
        real (*const c2)[8][24] = (real (*)[8][24])(net->values.memory + 288);
        real (*const h2)[8][24] = (real (*)[8][24])(net->values.memory + 864);
        real (*const a2)[8][24] = (real (*)[8][24])(net->values.memory + 0);
        real (*const z3)[8][27] = (real (*)[8][27])(net->values.memory + 224);
        real (*const s3_max)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const e3)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        real (*const s3)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const a3)[8][27] = (real (*)[8][27])(net->values.memory + 224);
        /* a1[n, t, k] = E1[x[n, t], k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 12; k++) {
                    a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                }
            }
        }
        for (int t = 0; t < 8; t++) {
            /* zi2[n, t, j] = sum[k: 12](Wi2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Ui2[j, l] * a2[n, t - 1, l], 0)) + bi2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wi2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Ui2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zi2[n][t][j] = sum + sum2 + net->bi2[j];
                }
            }
            /* zf2[n, t, j] = sum[k: 12](Wf2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Uf2[j, l] * a2[n, t - 1, l], 0)) + bf2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wf2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Uf2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zf2[n][t][j] = sum + sum2 + net->bf2[j];
                }
            }
            /* zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Uc2[j, l] * a2[n, t - 1, l], 0)) + bc2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wc2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Uc2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zc2[n][t][j] = sum + sum2 + net->bc2[j];
                }
            }
            /* zo2[n, t, j] = sum[k: 12](Wo2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Uo2[j, l] * a2[n, t - 1, l], 0)) + bo2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wo2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Uo2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zo2[n][t][j] = sum + sum2 + net->bo2[j];
                }
            }
            /* i2[n, t, j] = 1 / (1 + exp(-zi2[n, t, j])) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    i2[n][t][j] = 1 / (1 + exp(-zi2[n][t][j]));
                }
            }
            /* f2[n, t, j] = 1 / (1 + exp(-zf2[n, t, j])) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    f2[n][t][j] = 1 / (1 + exp(-zf2[n][t][j]));
                }
            }
            /* g2[n, t, j] = tanh(zc2[n, t, j]) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    g2[n][t][j] = tanh(zc2[n][t][j]);
                }
            }
            /* o2[n, t, j] = 1 / (1 + exp(-zo2[n, t, j])) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    o2[n][t][j] = 1 / (1 + exp(-zo2[n][t][j]));
                }
            }
            /* c2[n, t, j] = g2[n, t, j] * i2[n, t, j] + where(t > 0, c2[n, t - 1, j] * f2[n, t,
               j], 0) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    c2[n][t][j] = g2[n][t][j] * i2[n][t][j] + (t > 0 ? c2[n][t - 1][j] * f2[n][t][j] : 0);
                }
            }
            /* h2[n, t, j] = tanh(c2[n, t, j]) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    h2[n][t][j] = tanh(c2[n][t][j]);
                }
            }
            /* a2[n, t, j] = h2[n, t, j] * o2[n, t, j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    a2[n][t][j] = h2[n][t][j] * o2[n][t][j];
                }
            }
        }
        /* z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 27; j++) {
                    real sum = 0;
                    for (int k = 0; k < 24; k++) {
                        sum += net->W3[j][k] * a2[n][t][k];
                    }
                    z3[n][t][j] = sum + net->b3[j];
                }
            }
        }
        /* s3_max[n, t] = max[k: 27](z3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real largest = -(real)HUGE_VAL;
                for (int k = 0; k < 27; k++) {
                    const real candidate_largest = z3[n][t][k];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                s3_max[n][t] = largest;
            }
        }
        /* e3[n, t, k] = exp(z3[n, t, k] - s3_max[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    e3[n][t][k] = exp(z3[n][t][k] - s3_max[n][t]);
                }
            }
        }
        /* s3[n, t] = sum[k: 27](e3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += e3[n][t][k];
                }
                s3[n][t] = sum;
            }
        }
        /* a3[n, t, k] = e3[n, t, k] / s3[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    a3[n][t][k] = e3[n][t][k] / s3[n][t];
                }
            }
        }
        memcpy(predicted_a3, net->values.memory + 224, 216 * sizeof(real));
        predicted_a3 += 216;
        x += 8;
    }
}

void character_lstm_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef CHARACTER_LSTM_FLOAT
enum { FILE_HEADER_LENGTH = 3760 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"character-lstm\",\"hash\":\"f13ee2ac",
    "8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1\"},\"E1\":{\"dtype\":\"F32\",\"sh",
    "ape\":[27,12],\"data_offsets\":[0,1296]},\"Wi2\":{\"dtype\":\"F32\",\"shape\":[24,12],\"da",
    "ta_offsets\":[1296,2448]},\"Ui2\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[2",
    "448,4752]},\"bi2\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[4752,4848]},\"Wf2\"",
    ":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[4848,6000]},\"Uf2\":{\"dtype\":\"F",
    "32\",\"shape\":[24,24],\"data_offsets\":[6000,8304]},\"bf2\":{\"dtype\":\"F32\",\"shape\":",
    "[24],\"data_offsets\":[8304,8400]},\"Wc2\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_off",
    "sets\":[8400,9552]},\"Uc2\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[9552,11",
    "856]},\"bc2\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[11856,11952]},\"Wo2\":{\"",
    "dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[11952,13104]},\"Uo2\":{\"dtype\":\"F32",
    "\",\"shape\":[24,24],\"data_offsets\":[13104,15408]},\"bo2\":{\"dtype\":\"F32\",\"shape\":",
    "[24],\"data_offsets\":[15408,15504]},\"W3\":{\"dtype\":\"F32\",\"shape\":[27,24],\"data_of",
    "fsets\":[15504,18096]},\"b3\":{\"dtype\":\"F32\",\"shape\":[27],\"data_offsets\":[18096,18",
    "204]},\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[18204,18208]},\"co",
    "rrection2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[18208,18212]},\"E1_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[27,12],\"data_offsets\":[18212,19508]},\"E1_second_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[27,12],\"data_offsets\":[19508,20804]},\"Wi2_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[20804,21956]},\"Wi2_second_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[21956,23108]},\"Ui2_first_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[23108,25412]},\"Ui2_second_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[25412,27716]},\"bi2_first_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[27716,27812]},\"bi2_second_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[27812,27908]},\"Wf2_first_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[27908,29060]},\"Wf2_second_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[29060,30212]},\"Uf2_first_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[30212,32516]},\"Uf2_second_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[32516,34820]},\"bf2_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[34820,34916]},\"bf2_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[34916,35012]},\"Wc2_first_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[35012,36164]},\"Wc2_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[36164,37316]},\"Uc2_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[37316,39620]},\"Uc2_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[39620,41924]},\"bc2_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[41924,42020]},\"bc2_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[42020,42116]},\"Wo2_first_moment\":{\"d",
    "type\":\"F32\",\"shape\":[24,12],\"data_offsets\":[42116,43268]},\"Wo2_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[43268,44420]},\"Uo2_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[44420,46724]},\"Uo2_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[46724,49028]},\"bo2_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[49028,49124]},\"bo2_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[24],\"data_offsets\":[49124,49220]},\"W3_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[27,24],\"data_offsets\":[49220,51812]},\"W3_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[27,24],\"data_offsets\":[51812,54404]},\"b3_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[27],\"data_offsets\":[54404,54512]},\"b3_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[27],\"data_offsets\":[54512,54620]},\"steps_done\":{\"dtype\":\"U64\",\"sh",
    "ape\":[],\"data_offsets\":[54620,54628]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_o",
    "ffsets\":[54628,54636]}}      "
};
#else
enum { FILE_HEADER_LENGTH = 3776 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"character-lstm\",\"hash\":\"f13ee2ac",
    "8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1\"},\"E1\":{\"dtype\":\"F64\",\"sh",
    "ape\":[27,12],\"data_offsets\":[0,2592]},\"Wi2\":{\"dtype\":\"F64\",\"shape\":[24,12],\"da",
    "ta_offsets\":[2592,4896]},\"Ui2\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[4",
    "896,9504]},\"bi2\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[9504,9696]},\"Wf2\"",
    ":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[9696,12000]},\"Uf2\":{\"dtype\":\"",
    "F64\",\"shape\":[24,24],\"data_offsets\":[12000,16608]},\"bf2\":{\"dtype\":\"F64\",\"shape",
    "\":[24],\"data_offsets\":[16608,16800]},\"Wc2\":{\"dtype\":\"F64\",\"shape\":[24,12],\"dat",
    "a_offsets\":[16800,19104]},\"Uc2\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[",
    "19104,23712]},\"bc2\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[23712,23904]},\"",
    "Wo2\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[23904,26208]},\"Uo2\":{\"dtyp",
    "e\":\"F64\",\"shape\":[24,24],\"data_offsets\":[26208,30816]},\"bo2\":{\"dtype\":\"F64\",\"",
    "shape\":[24],\"data_offsets\":[30816,31008]},\"W3\":{\"dtype\":\"F64\",\"shape\":[27,24],\"",
    "data_offsets\":[31008,36192]},\"b3\":{\"dtype\":\"F64\",\"shape\":[27],\"data_offsets\":[3",
    "6192,36408]},\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[36408,36416",
    "]},\"correction2\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[36416,36424]},\"E1_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[27,12],\"data_offsets\":[36424,39016]},\"E1_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[27,12],\"data_offsets\":[39016,41608]},\"Wi2_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[41608,43912]},\"Wi2_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[43912,46216]},\"Ui2_f",
    "irst_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[46216,50824]},\"Ui2_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[50824,55432]},\"bi2_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[55432,55624]},\"bi2_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[55624,55816]},\"Wf2_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[55816,58120]},\"Wf2_secon",
    "d_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[58120,60424]},\"Uf2_firs",
    "t_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[60424,65032]},\"Uf2_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[65032,69640]},\"bf2_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[69640,69832]},\"bf2_second",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[69832,70024]},\"Wc2_first_mo",
    "ment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[70024,72328]},\"Wc2_second_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[72328,74632]},\"Uc2_first_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[74632,79240]},\"Uc2_second_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[79240,83848]},\"bc2_first_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[83848,84040]},\"bc2_second_mo",
    "ment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[84040,84232]},\"Wo2_first_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[84232,86536]},\"Wo2_second_mome",
    "nt\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[86536,88840]},\"Uo2_first_mome",
    "nt\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[88840,93448]},\"Uo2_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[93448,98056]},\"bo2_first_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[98056,98248]},\"bo2_second_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[98248,98440]},\"W3_first_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[27,24],\"data_offsets\":[98440,103624]},\"W3_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[27,24],\"data_offsets\":[103624,108808]},\"b3_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[27],\"data_offsets\":[108808,109024]},\"b3_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[27],\"data_offsets\":[109024,109240]},\"steps_done\":{\"dtyp",
    "e\":\"U64\",\"shape\":[],\"data_offsets\":[109240,109248]},\"seed\":{\"dtype\":\"U64\",\"s",
    "hape\":[],\"data_offsets\":[109248,109256]}}   "
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

const char *character_lstm_save(const character_lstm *net, const char *path)
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
    good = good && fwrite(&net->E1, sizeof net->E1, 1, file) == 1;
    good = good && fwrite(&net->Wi2, sizeof net->Wi2, 1, file) == 1;
    good = good && fwrite(&net->Ui2, sizeof net->Ui2, 1, file) == 1;
    good = good && fwrite(&net->bi2, sizeof net->bi2, 1, file) == 1;
    good = good && fwrite(&net->Wf2, sizeof net->Wf2, 1, file) == 1;
    good = good && fwrite(&net->Uf2, sizeof net->Uf2, 1, file) == 1;
    good = good && fwrite(&net->bf2, sizeof net->bf2, 1, file) == 1;
    good = good && fwrite(&net->Wc2, sizeof net->Wc2, 1, file) == 1;
    good = good && fwrite(&net->Uc2, sizeof net->Uc2, 1, file) == 1;
    good = good && fwrite(&net->bc2, sizeof net->bc2, 1, file) == 1;
    good = good && fwrite(&net->Wo2, sizeof net->Wo2, 1, file) == 1;
    good = good && fwrite(&net->Uo2, sizeof net->Uo2, 1, file) == 1;
    good = good && fwrite(&net->bo2, sizeof net->bo2, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
    good = good && fwrite(&net->E1_first_moment, sizeof net->E1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->E1_second_moment, sizeof net->E1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wi2_first_moment, sizeof net->Wi2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wi2_second_moment, sizeof net->Wi2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Ui2_first_moment, sizeof net->Ui2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Ui2_second_moment, sizeof net->Ui2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bi2_first_moment, sizeof net->bi2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bi2_second_moment, sizeof net->bi2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wf2_first_moment, sizeof net->Wf2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wf2_second_moment, sizeof net->Wf2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Uf2_first_moment, sizeof net->Uf2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Uf2_second_moment, sizeof net->Uf2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bf2_first_moment, sizeof net->bf2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bf2_second_moment, sizeof net->bf2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wc2_first_moment, sizeof net->Wc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wc2_second_moment, sizeof net->Wc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Uc2_first_moment, sizeof net->Uc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Uc2_second_moment, sizeof net->Uc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bc2_first_moment, sizeof net->bc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bc2_second_moment, sizeof net->bc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wo2_first_moment, sizeof net->Wo2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wo2_second_moment, sizeof net->Wo2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Uo2_first_moment, sizeof net->Uo2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Uo2_second_moment, sizeof net->Uo2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bo2_first_moment, sizeof net->bo2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bo2_second_moment, sizeof net->bo2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
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

const char *character_lstm_load(character_lstm *net, const char *path)
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
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 648);
    good = good && read_values(file, NULL, 27);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 648);
    good = good && read_values(file, NULL, 648);
    good = good && read_values(file, NULL, 27);
    good = good && read_values(file, NULL, 27);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->E1, 324);
        good = good && read_values(file, (real *)net->Wi2, 288);
        good = good && read_values(file, (real *)net->Ui2, 576);
        good = good && read_values(file, (real *)net->bi2, 24);
        good = good && read_values(file, (real *)net->Wf2, 288);
        good = good && read_values(file, (real *)net->Uf2, 576);
        good = good && read_values(file, (real *)net->bf2, 24);
        good = good && read_values(file, (real *)net->Wc2, 288);
        good = good && read_values(file, (real *)net->Uc2, 576);
        good = good && read_values(file, (real *)net->bc2, 24);
        good = good && read_values(file, (real *)net->Wo2, 288);
        good = good && read_values(file, (real *)net->Uo2, 576);
        good = good && read_values(file, (real *)net->bo2, 24);
        good = good && read_values(file, (real *)net->W3, 648);
        good = good && read_values(file, (real *)net->b3, 27);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->E1_first_moment, 324);
        good = good && read_values(file, (real *)net->E1_second_moment, 324);
        good = good && read_values(file, (real *)net->Wi2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wi2_second_moment, 288);
        good = good && read_values(file, (real *)net->Ui2_first_moment, 576);
        good = good && read_values(file, (real *)net->Ui2_second_moment, 576);
        good = good && read_values(file, (real *)net->bi2_first_moment, 24);
        good = good && read_values(file, (real *)net->bi2_second_moment, 24);
        good = good && read_values(file, (real *)net->Wf2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wf2_second_moment, 288);
        good = good && read_values(file, (real *)net->Uf2_first_moment, 576);
        good = good && read_values(file, (real *)net->Uf2_second_moment, 576);
        good = good && read_values(file, (real *)net->bf2_first_moment, 24);
        good = good && read_values(file, (real *)net->bf2_second_moment, 24);
        good = good && read_values(file, (real *)net->Wc2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wc2_second_moment, 288);
        good = good && read_values(file, (real *)net->Uc2_first_moment, 576);
        good = good && read_values(file, (real *)net->Uc2_second_moment, 576);
        good = good && read_values(file, (real *)net->bc2_first_moment, 24);
        good = good && read_values(file, (real *)net->bc2_second_moment, 24);
        good = good && read_values(file, (real *)net->Wo2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wo2_second_moment, 288);
        good = good && read_values(file, (real *)net->Uo2_first_moment, 576);
        good = good && read_values(file, (real *)net->Uo2_second_moment, 576);
        good = good && read_values(file, (real *)net->bo2_first_moment, 24);
        good = good && read_values(file, (real *)net->bo2_second_moment, 24);
        good = good && read_values(file, (real *)net->W3_first_moment, 648);
        good = good && read_values(file, (real *)net->W3_second_moment, 648);
        good = good && read_values(file, (real *)net->b3_first_moment, 27);
        good = good && read_values(file, (real *)net->b3_second_moment, 27);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
