/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: e6a1693ae1aafe178761106ca90638371dd1086b7e5833a6628068c36824f35a
 */
#include "two_towers.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

#ifdef TWO_TOWERS_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef TWO_TOWERS_FLOAT
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
#if defined __GNUC__ && !defined TWO_TOWERS_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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
    return (1 + (r + r2 * tail)) * first.value * second.value;
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
    real (*const x_turned)[64][40] = (real (*)[64][40])(v->memory + 0);
    real (*const z1)[32][40] = (real (*)[32][40])(v->memory + 7680);
    real (*const a1)[32][40] = (real (*)[32][40])(v->memory + 5120);
    real (*const z2)[8][40] = (real (*)[8][40])(v->memory + 0);
    real (*const a2)[2][8] = (real (*)[2][8])(v->memory + 12288);
    real *const apart_loss_sum = v->memory + 48;
    real *const apart_loss = v->memory + 0;
    /* x_turned[i0, i1, i2] = x[i0, i1, i2] */
    for (int i1 = 0; i1 < 2; i1++) {
        for (int i2 = 0; i2 < 64; i2++) {
            for (int i0 = 0; i0 < 40; i0++) {
                x_turned[i1][i2][i0] = x[(i0 * 2 + i1) * 64 + i2];
            }
        }
    }
    /* z1[n, m, j] = sum[k: 64](W1[j, k] * x_turned[n, m, k]) + b1[j] */
    /* a1[n, m, j] = tanh(z1[n, m, j]) */
#ifdef BLAS
    for (int m = 0; m < 2; m++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 40, 64, 1, (const real *)net->W1, 64,
            (const real *)x_turned + 2560 * m, 40, 0, (real *)z1 + 1280 * m, 40);
    }
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 40; n++) {
                z1[m][j][n] += net->b1[j];
            }
        }
    }
#else
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 64; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W1[j][k] * STRIP(x_turned[m][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z1[m][j][n + lane * LANES]) = sum[row][lane] + net->b1[j];
                    }
                }
            }
        }
    }
#endif
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 40; n++) {
                a1[m][j][n] = quick_tanh(z1[m][j][n]);
            }
        }
    }
    /* z2[n, m, j] = sum[k: 32](W2[j, k] * a1[n, m, k]) + b2[j] */
    /* a2[n, m, j] = z2[n, m, j] */
#ifdef BLAS
    for (int m = 0; m < 2; m++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 8, 40, 32, 1, (const real *)net->W2, 32,
            (const real *)a1 + 1280 * m, 40, 0, (real *)z2 + 320 * m, 40);
    }
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 8; j++) {
            for (int n = 0; n < 40; n++) {
                z2[m][j][n] += net->b2[j];
            }
        }
    }
#else
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 32; k++) {
                    EACH(row, TILE(8)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W2[j][k] * STRIP(a1[m][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(8)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z2[m][j][n + lane * LANES]) = sum[row][lane] + net->b2[j];
                    }
                }
            }
        }
    }
#endif
    for (int n = 0; n < 40; n++) {
        for (int m = 0; m < 2; m++) {
            for (int j = 0; j < 8; j++) {
                a2[n][m][j] = z2[m][j][n];
            }
        }
    }
    /* apart_loss_sum[n] = sum[k: 8]((a2[n, 0, k] - a2[n, 1, k]) ** 2) */
    /* apart_loss[n] = sqrt(1 / 1000000 + apart_loss_sum[n]) */
    for (int n = 0; n < 40; n++) {
        real sum1 = 0;
        for (int k = 0; k < 8; k++) {
            sum1 += (a2[n][0][k] - a2[n][1][k]) * (a2[n][0][k] - a2[n][1][k]);
        }
        apart_loss_sum[n] = sum1;
        apart_loss[n] = sqrt(REAL(1e-06) + apart_loss_sum[n]);
    }
    /* loss = sum[n: 40](where(y[n] == 1, apart_loss[n] ** 2, where(apart_loss[n] < 2, (2 -
       apart_loss[n]) ** 2, 0)) / 2) / 40 */
    real sum_loss = 0;
    for (int n = 0; n < 40; n++) {
        sum_loss += (y[n] == 1 ? apart_loss[n] * apart_loss[n]
            : (apart_loss[n] < 2 ? (2 - apart_loss[n]) * (2 - apart_loss[n]) : 0)) / 2;
    }
    v->loss = sum_loss / 40;
}

static inline void backward(const two_towers *restrict net, two_towers_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    real (*const a1)[32][40] = (real (*)[32][40])(v->memory + 5120);
    real (*const a2)[2][8] = (real (*)[2][8])(v->memory + 12288);
    real *const apart_loss = v->memory + 0;
    real *const scaled_apart_loss_sum = v->memory + 48;
    real (*const delta_z2)[8][40] = (real (*)[8][40])(v->memory + 12928); /* adjoint of z2 */
    real (*const delta_z1)[32][40] = (real (*)[32][40])(v->memory + 7680); /* adjoint of z1 */
    real (*const x_turned2)[2][40][16] = (real (*)[2][40][16])(v->memory + 0);
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 10240); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 2816; /* adjoint of b1 */
    real (*const a1_turned)[2][40][16] = (real (*)[2][40][16])(v->memory + 0);
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 2560); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 0; /* adjoint of b2 */
    /* scaled_apart_loss_sum[n] = where(y[n] == 1, apart_loss[n], where(apart_loss[n] < 2,
       apart_loss[n] - 2, 0)) / (40 * apart_loss[n]) */
    for (int n = 0; n < 40; n++) {
        scaled_apart_loss_sum[n] = (y[n] == 1 ? apart_loss[n] : (apart_loss[n] < 2 ? apart_loss[n] - 2 : 0))
            / (40 * apart_loss[n]);
    }
    /* delta_z2[n, m, j] = where(0 == m, scaled_apart_loss_sum[n] * (a2[n, 0, j] - a2[n, 1, j]),
       0) + where(1 == m, scaled_apart_loss_sum[n] * (a2[n, 1, j] - a2[n, 0, j]), 0) */
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 8; j++) {
            for (int n = 0; n < 40; n++) {
                delta_z2[m][j][n] = (0 == m ? scaled_apart_loss_sum[n] * (a2[n][0][j] - a2[n][1][j]) : 0)
                    + (1 == m ? scaled_apart_loss_sum[n] * (a2[n][1][j] - a2[n][0][j]) : 0);
            }
        }
    }
    /* delta_z1[n, m, j] = (1 - a1[n, m, j] ** 2) * sum[k: 8](W2[k, j] * delta_z2[n, m, k]) */
#ifdef BLAS
    for (int m = 0; m < 2; m++) {
        GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 32, 40, 8, 1, (const real *)net->W2, 32,
            (const real *)delta_z2 + 320 * m, 40, 0, (real *)delta_z1 + 1280 * m, 40);
    }
    for (int m = 0; m < 2; m++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 40; n++) {
                delta_z1[m][j][n] = (1 - a1[m][j][n] * a1[m][j][n]) * delta_z1[m][j][n];
            }
        }
    }
#else
    for (int m = 0; m < 2; m++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n_begin = 0; n_begin < 40; n_begin += WIDTH) {
                const int n = n_begin + WIDTH <= 40 ? n_begin : 40 - WIDTH;
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 8; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W2[k][j] * STRIP(delta_z2[m][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_z1[m][j][n + lane * LANES]) = (REAL(1)
                            - STRIP(a1[m][j][n + lane * LANES]) * STRIP(a1[m][j][n + lane * LANES]))
                            * sum[row][lane];
                    }
                }
            }
        }
    }
#endif
    /* x_turned2[panel, i1, i0, lane] = x[i0, i1, lane + 16 * panel] */
    for (int panel = 0; panel < 4; panel++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i0 = 0; i0 < 40; i0++) {
                for (int lane = 0; lane < 16; lane++) {
#ifdef BLAS
                    ((real *)x_turned2)[2560 * i1 + 64 * i0 + 16 * panel + lane] = x[(i0 * 2 + i1) * 64
                        + lane + 16 * panel];
#else
                    x_turned2[panel][i1][i0][lane] = x[(i0 * 2 + i1) * 64 + lane + 16 * panel];
#endif
                }
            }
        }
    }
    /* grad_W1[j, k] = sum[n: 40, m: 2](delta_z1[n, m, j] * x_turned2[k // 16, m, n, k % 16]) */
#ifdef BLAS
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            grad_W1[j][k] = 0;
        }
    }
    for (int m = 0; m < 2; m++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 64, 40, 1, (const real *)delta_z1 + 1280 * m, 40,
            (const real *)x_turned2 + 2560 * m, 64, 1, (real *)grad_W1, 64);
    }
#else
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int k = 0; k < 64; k += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 0; n < 40; n++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += delta_z1[m][j][n]
                                * STRIP(x_turned2[k / 16][m][n][lane * LANES]);
                        }
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
    /* grad_b1[j] = sum[n: 40, m: 2](delta_z1[n, m, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int m = 0; m < 2; m++) {
            for (int n = 0; n + WIDTH <= 40; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z1[m][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 32; n < 40; n++) {
                    total += delta_z1[m][j][n];
                }
            }
            grad_b1[j] = total;
        }
    }
    /* a1_turned[panel, i1, i0, lane] = a1[i0, i1, lane + 16 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i0 = 0; i0 < 40; i0++) {
                for (int lane = 0; lane < 16; lane++) {
#ifdef BLAS
                    ((real *)a1_turned)[1280 * i1 + 32 * i0 + 16 * panel + lane] = a1[i1][lane
                        + 16 * panel][i0];
#else
                    a1_turned[panel][i1][i0][lane] = a1[i1][lane + 16 * panel][i0];
#endif
                }
            }
        }
    }
    /* grad_W2[j, k] = sum[n: 40, m: 2](a1_turned[k // 16, m, n, k % 16] * delta_z2[n, m, j]) */
#ifdef BLAS
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            grad_W2[j][k] = 0;
        }
    }
    for (int m = 0; m < 2; m++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 8, 32, 40, 1, (const real *)delta_z2 + 320 * m, 40,
            (const real *)a1_turned + 1280 * m, 32, 1, (real *)grad_W2, 32);
    }
#else
    for (int first = 0; first < 8; first += TILE(8)) {
        const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(8)][VECTORS];
            EACH(row, TILE(8)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 0; n < 40; n++) {
                    EACH(row, TILE(8)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[k / 16][m][n][lane * LANES])
                                * delta_z2[m][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(8)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b2[j] = sum[n: 40, m: 2](delta_z2[n, m, j]) */
    for (int j = 0; j < 8; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int m = 0; m < 2; m++) {
            for (int n = 0; n + WIDTH <= 40; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z2[m][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int m = 0; m < 2; m++) {
                for (int n = 32; n < 40; n++) {
                    total += delta_z2[m][j][n];
                }
            }
            grad_b2[j] = total;
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

static inline int finite_gradients(const two_towers_values *v)
{
    return all_finite(v->memory + 10240, 2048)
        && all_finite(v->memory + 2816, 32)
        && all_finite(v->memory + 2560, 256)
        && all_finite(v->memory + 0, 8);
}

static inline void update(two_towers *restrict net, two_towers_values *restrict v)
{
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 10240); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 2816; /* adjoint of b1 */
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 2560); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 0; /* adjoint of b2 */
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
    /* W1_next[j, k] = W1[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W1_first_moment_next[j, k] / (scale * sqrt(W1_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_first_moment[j][k] = grad_W1[j][k] * (1 - net->beta1)
                + net->beta1 * net->W1_first_moment[j][k];
            net->W1_second_moment[j][k] = grad_W1[j][k] * grad_W1[j][k] * (1 - net->beta2)
                + net->beta2 * net->W1_second_moment[j][k];
            net->W1[j][k] = net->W1[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W1_first_moment[j][k]
                / (v->scale * sqrt(net->W1_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j] */
    /* b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j] */
    /* b1_next[j] = b1[j] * (1 - learning_rate * weight_decay) - step_size *
       b1_first_moment_next[j] / (scale * sqrt(b1_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b1_first_moment[j] = grad_b1[j] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[j];
        net->b1_second_moment[j] = grad_b1[j] * grad_b1[j] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[j];
        net->b1[j] = net->b1[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b1_first_moment[j]
            / (v->scale * sqrt(net->b1_second_moment[j]) + net->epsilon);
    }
    /* W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j, k] */
    /* W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
       W2_second_moment[j, k] */
    /* W2_next[j, k] = W2[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W2_first_moment_next[j, k] / (scale * sqrt(W2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_first_moment[j][k] = grad_W2[j][k] * (1 - net->beta1)
                + net->beta1 * net->W2_first_moment[j][k];
            net->W2_second_moment[j][k] = grad_W2[j][k] * grad_W2[j][k] * (1 - net->beta2)
                + net->beta2 * net->W2_second_moment[j][k];
            net->W2[j][k] = net->W2[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W2_first_moment[j][k]
                / (v->scale * sqrt(net->W2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j] */
    /* b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j] */
    /* b2_next[j] = b2[j] * (1 - learning_rate * weight_decay) - step_size *
       b2_first_moment_next[j] / (scale * sqrt(b2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b2_first_moment[j] = grad_b2[j] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[j];
        net->b2_second_moment[j] = grad_b2[j] * grad_b2[j] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[j];
        net->b2[j] = net->b2[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b2_first_moment[j]
            / (v->scale * sqrt(net->b2_second_moment[j]) + net->epsilon);
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

static inline real train(two_towers *restrict net, const real *restrict x, const int *restrict y)
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

real two_towers_step(two_towers *restrict net, const real *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real two_towers_steps(two_towers *restrict net, const real *restrict x, const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void two_towers_predict(two_towers *net, const real *x, int count, real *predicted_a2)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[2][32] = (real (*)[2][32])(net->values.memory + 64);
        real (*const a1)[2][32] = (real (*)[2][32])(net->values.memory + 0);
        real (*const z2)[2][8] = (real (*)[2][8])(net->values.memory + 80);
        real (*const a2)[2][8] = (real (*)[2][8])(net->values.memory + 64);
        /* z1[n, m, j] = sum[k: 64](W1[j, k] * x[n, m, k]) + b1[j] */
        /* a1[n, m, j] = tanh(z1[n, m, j]) */
        for (int n = 0; n < 1; n++) {
            for (int m = 0; m < 2; m++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 64; k++) {
                        sum1 += net->W1[j][k] * x[(n * 2 + m) * 64 + k];
                    }
                    z1[n][m][j] = sum1 + net->b1[j];
                    a1[n][m][j] = tanh(z1[n][m][j]);
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
                        sum1 += net->W2[j][k] * a1[n][m][k];
                    }
                    z2[n][m][j] = sum1 + net->b2[j];
                    a2[n][m][j] = z2[n][m][j];
                }
            }
        }
        memcpy(predicted_a2, net->values.memory + 64, 16 * sizeof(real));
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
enum { FILE_HEADER_LENGTH = 1264 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-towers\",\"hash\":\"e6a1693ae1aa",
    "fe178761106ca90638371dd1086b7e5833a6628068c36824f35a\"},\"W1\":{\"dtype\":\"F32\",\"shape\"",
    ":[32,64],\"data_offsets\":[0,8192]},\"b1\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offset",
    "s\":[8192,8320]},\"W2\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[8320,9344]},",
    "\"b2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[9344,9376]},\"correction1\":{\"d",
    "type\":\"F32\",\"shape\":[],\"data_offsets\":[9376,9380]},\"correction2\":{\"dtype\":\"F32",
    "\",\"shape\":[],\"data_offsets\":[9380,9384]},\"W1_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[32,64],\"data_offsets\":[9384,17576]},\"W1_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[32,64],\"data_offsets\":[17576,25768]},\"b1_first_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[32],\"data_offsets\":[25768,25896]},\"b1_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[32],\"data_offsets\":[25896,26024]},\"W2_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,3",
    "2],\"data_offsets\":[26024,27048]},\"W2_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32",
    "],\"data_offsets\":[27048,28072]},\"b2_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[28072,28104]},\"b2_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[28104,28136]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[",
    "28136,28144]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[28144,28152]}}"
};
#else
enum { FILE_HEADER_LENGTH = 1280 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"two-towers\",\"hash\":\"e6a1693ae1aa",
    "fe178761106ca90638371dd1086b7e5833a6628068c36824f35a\"},\"W1\":{\"dtype\":\"F64\",\"shape\"",
    ":[32,64],\"data_offsets\":[0,16384]},\"b1\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offse",
    "ts\":[16384,16640]},\"W2\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[16640,186",
    "88]},\"b2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[18688,18752]},\"correction1",
    "\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[18752,18760]},\"correction2\":{\"dtyp",
    "e\":\"F64\",\"shape\":[],\"data_offsets\":[18760,18768]},\"W1_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[32,64],\"data_offsets\":[18768,35152]},\"W1_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[32,64],\"data_offsets\":[35152,51536]},\"b1_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[32],\"data_offsets\":[51536,51792]},\"b1_second_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[32],\"data_offsets\":[51792,52048]},\"W2_first_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,32],\"data_offsets\":[52048,54096]},\"W2_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,32],\"data_offsets\":[54096,56144]},\"b2_first_moment\":{\"dtype\":\"F64\",\"shap",
    "e\":[8],\"data_offsets\":[56144,56208]},\"b2_second_moment\":{\"dtype\":\"F64\",\"shape\":",
    "[8],\"data_offsets\":[56208,56272]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_",
    "offsets\":[56272,56280]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[56280,",
    "56288]}}    "
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

const char *two_towers_save(const two_towers *net, const char *path)
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

const char *two_towers_load(two_towers *net, const char *path)
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
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
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
        good = good && read_values(file, (real *)net->W2, 256);
        good = good && read_values(file, (real *)net->b2, 8);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 2048);
        good = good && read_values(file, (real *)net->W1_second_moment, 2048);
        good = good && read_values(file, (real *)net->b1_first_moment, 32);
        good = good && read_values(file, (real *)net->b1_second_moment, 32);
        good = good && read_values(file, (real *)net->W2_first_moment, 256);
        good = good && read_values(file, (real *)net->W2_second_moment, 256);
        good = good && read_values(file, (real *)net->b2_first_moment, 8);
        good = good && read_values(file, (real *)net->b2_second_moment, 8);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
