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

#ifdef DIGITS_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef DIGITS_FLOAT
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
#if defined __GNUC__ && !defined DIGITS_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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

#ifdef DIGITS_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef DIGITS_FLOAT
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
#ifdef DIGITS_FLOAT
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
    real (*const x_turned)[64][16] = (real (*)[64][16])(v->memory + 0);
    real (*const z1)[32] = (real (*)[32])(v->memory + 3072);
    real (*const a1)[32] = (real (*)[32])(v->memory + 2048);
    real (*const z2)[32] = (real (*)[32])(v->memory + 0);
    real *const s2_max = v->memory + 960;
    real (*const e2_exponent)[32] = (real (*)[32])(v->memory + 640);
    real (*const e2)[32] = (real (*)[32])(v->memory + 320);
    real *const s2 = v->memory + 0;
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
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 32, 32, 1, (const real *)net->W2, 32,
        (const real *)a1, 32, 0, (real *)z2, 32);
    for (int j = 0; j < 10; j++) {
        for (int n = 0; n < 32; n++) {
            z2[j][n] += net->b2[j];
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
            for (int k = 0; k < 32; k++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W2[j][k] * STRIP(a1[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z2[j][n + lane * LANES]) = sum[row][lane] + net->b2[j];
                }
            }
        }
    }
#endif
    /* s2_max[n] = max[k: 10](z2[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = z2[k][n];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        s2_max[n] = largest;
    }
    /* e2_exponent[n, k] = z2[n, k] - s2_max[n] */
    /* e2[n, k] = exp(e2_exponent[n, k]) */
    for (int k = 0; k < 10; k++) {
        for (int n = 0; n < 32; n++) {
            e2_exponent[k][n] = z2[k][n] - s2_max[n];
            e2[k][n] = quick_exp(e2_exponent[k][n]);
        }
    }
    /* s2[n] = sum[k: 10](e2[n, k]) */
    for (int n = 0; n < 32; n += WIDTH) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int k = 0; k < 10; k++) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(e2[k][n + lane * LANES]);
            }
        }
        EACH(lane, VECTORS) {
            STRIP(s2[n + lane * LANES]) = sum[lane];
        }
    }
    /* loss = sum[n: 32](-(e2_exponent[n, y[n]] - log(s2[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(e2_exponent[y[n]][n] - log(s2[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const digits *restrict net, digits_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    real (*const a1)[32] = (real (*)[32])(v->memory + 2048);
    real (*const e2)[32] = (real (*)[32])(v->memory + 320);
    real *const s2 = v->memory + 0;
    real (*const a2)[10] = (real (*)[10])(v->memory + 4096);
    real (*const delta_z2)[32] = (real (*)[32])(v->memory + 4416); /* adjoint of z2 */
    real (*const delta_z1)[32] = (real (*)[32])(v->memory + 3072); /* adjoint of z1 */
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 4736; /* adjoint of b1 */
    real (*const a1_turned)[32][16] = (real (*)[32][16])(v->memory + 3072);
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 2048); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 2368; /* adjoint of b2 */
    /* a2[n, k] = e2[n, k] / s2[n] */
    /* delta_z2[n, k] = (a2[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            a2[n][k] = e2[k][n] / s2[n];
            delta_z2[k][n] = (a2[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* delta_z1[n, j] = (1 - a1[n, j] ** 2) * sum[k: 10](W2[k, j] * delta_z2[n, k]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 32, 32, 10, 1, (const real *)net->W2, 32,
        (const real *)delta_z2, 32, 0, (real *)delta_z1, 32);
    for (int j = 0; j < 32; j++) {
        for (int n = 0; n < 32; n++) {
            delta_z1[j][n] = (1 - a1[j][n] * a1[j][n]) * delta_z1[j][n];
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
            for (int k = 0; k < 10; k++) {
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W2[k][j] * STRIP(delta_z2[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(delta_z1[j][n + lane * LANES]) = (REAL(1)
                        - STRIP(a1[j][n + lane * LANES]) * STRIP(a1[j][n + lane * LANES])) * sum[row][lane];
                }
            }
        }
    }
#endif
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
#ifdef BLAS
                ((real *)a1_turned)[32 * i0 + 16 * panel + lane] = a1[lane + 16 * panel][i0];
#else
                a1_turned[panel][i0][lane] = a1[lane + 16 * panel][i0];
#endif
            }
        }
    }
    /* grad_W2[j, k] = sum[n: 32](a1_turned[k // 16, n, k % 16] * delta_z2[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 32, 32, 1, (const real *)delta_z2, 32,
        (const real *)a1_turned, 32, 0, (real *)grad_W2, 32);
#else
    for (int first = 0; first < 10; first += TILE(10)) {
        const int top = first + TILE(10) <= 10 ? first : 10 - TILE(10);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(10)][VECTORS];
            EACH(row, TILE(10)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a1_turned[k / 16][n][lane * LANES]) * delta_z2[j][n];
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b2[j] = sum[n: 32](delta_z2[n, j]) */
    for (int j = 0; j < 10; j++) {
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

static inline int finite_gradients(const digits_values *v)
{
    return all_finite(v->memory + 0, 2048)
        && all_finite(v->memory + 4736, 32)
        && all_finite(v->memory + 2048, 320)
        && all_finite(v->memory + 2368, 10);
}

static inline void update(digits *restrict net, digits_values *restrict v)
{
    real (*const grad_W1)[64] = (real (*)[64])(v->memory + 0); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 4736; /* adjoint of b1 */
    real (*const grad_W2)[32] = (real (*)[32])(v->memory + 2048); /* adjoint of W2 */
    real *const grad_b2 = v->memory + 2368; /* adjoint of b2 */
    /* W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k] */
    /* W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k] */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 64; k++) {
            net->W1_velocity[j][k] = net->momentum * net->W1_velocity[j][k] + grad_W1[j][k];
            net->W1[j][k] -= net->learning_rate * net->W1_velocity[j][k];
        }
    }
    /* b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j] */
    /* b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j] */
    for (int j = 0; j < 32; j++) {
        net->b1_velocity[j] = net->momentum * net->b1_velocity[j] + grad_b1[j];
        net->b1[j] -= net->learning_rate * net->b1_velocity[j];
    }
    /* W2_velocity_next[j, k] = momentum * W2_velocity[j, k] + grad_W2[j, k] */
    /* W2_next[j, k] = W2[j, k] - learning_rate * W2_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 32; k++) {
            net->W2_velocity[j][k] = net->momentum * net->W2_velocity[j][k] + grad_W2[j][k];
            net->W2[j][k] -= net->learning_rate * net->W2_velocity[j][k];
        }
    }
    /* b2_velocity_next[j] = momentum * b2_velocity[j] + grad_b2[j] */
    /* b2_next[j] = b2[j] - learning_rate * b2_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b2_velocity[j] = net->momentum * net->b2_velocity[j] + grad_b2[j];
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

static inline real train(digits *restrict net, const real *restrict x, const int *restrict y)
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

real digits_step(digits *restrict net, const real *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real digits_steps(digits *restrict net, const real *restrict x, const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void digits_predict(digits *net, const real *x, int count, real *predicted_a2)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[32] = (real (*)[32])(net->values.memory + 32);
        real (*const a1)[32] = (real (*)[32])(net->values.memory + 0);
        real (*const z2)[10] = (real (*)[10])(net->values.memory + 32);
        real *const s2_max = net->values.memory + 0;
        real (*const e2)[10] = (real (*)[10])(net->values.memory + 16);
        real *const s2 = net->values.memory + 0;
        real (*const a2)[10] = (real (*)[10])(net->values.memory + 32);
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
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 32; k++) {
                    sum += net->W2[j][k] * a1[n][k];
                }
                z2[n][j] = sum + net->b2[j];
            }
        }
        /* s2_max[n] = max[k: 10](z2[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = z2[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s2_max[n] = largest;
        }
        /* e2[n, k] = exp(z2[n, k] - s2_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                e2[n][k] = exp(z2[n][k] - s2_max[n]);
            }
        }
        /* s2[n] = sum[k: 10](e2[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += e2[n][k];
            }
            s2[n] = sum;
        }
        /* a2[n, k] = e2[n, k] / s2[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                a2[n][k] = e2[n][k] / s2[n];
            }
        }
        memcpy(predicted_a2, net->values.memory + 32, 10 * sizeof(real));
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
enum { FILE_HEADER_LENGTH = 800 };
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
    "data_offsets\":[19280,19288]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[1",
    "9288,19296]}}"
};
#else
enum { FILE_HEADER_LENGTH = 808 };
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
    ":[],\"data_offsets\":[38560,38568]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offset",
    "s\":[38568,38576]}}"
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

const char *digits_save(const digits *net, const char *path)
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
    good = good && fwrite(&net->W1_velocity, sizeof net->W1_velocity, 1, file) == 1;
    good = good && fwrite(&net->b1_velocity, sizeof net->b1_velocity, 1, file) == 1;
    good = good && fwrite(&net->W2_velocity, sizeof net->W2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
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

const char *digits_load(digits *net, const char *path)
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
    good = good && read_values(file, NULL, 320);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 320);
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
        good = good && read_values(file, (real *)net->W1, 2048);
        good = good && read_values(file, (real *)net->b1, 32);
        good = good && read_values(file, (real *)net->W2, 320);
        good = good && read_values(file, (real *)net->b2, 10);
        good = good && read_values(file, (real *)net->W1_velocity, 2048);
        good = good && read_values(file, (real *)net->b1_velocity, 32);
        good = good && read_values(file, (real *)net->W2_velocity, 320);
        good = good && read_values(file, (real *)net->b2_velocity, 10);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
