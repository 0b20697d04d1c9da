/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52600dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7
 */
#include "keyword_convolution.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined KEYWORD_CONVOLUTION_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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

#ifdef KEYWORD_CONVOLUTION_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef KEYWORD_CONVOLUTION_FLOAT
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

void keyword_convolution_init(keyword_convolution *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 192; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 384; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(1.7320508075688772) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b3)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(5.477225575051661) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 4; i++) {
        ((real *)net->b5)[i] = 0;
    }
}

static inline void forward(const keyword_convolution *restrict net, keyword_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    /* x_turned[i0, i1, i2] = x[i0, i1, i2] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i2 = 0; i2 < 12; i2++) {
            for (int i0 = 0; i0 < 32; i0++) {
                v->x_turned[i1][i2][i0] = x[(i0 * 8 + i1) * 12 + i2];
            }
        }
    }
    /* z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x_turned[n, c, p + u]) + b1[o] */
    /* a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0) */
    for (int p = 0; p < 10; p++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int c = 0; c < 8; c++) {
                    for (int u = 0; u < 3; u++) {
                        EACH(row, TILE(8)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) sum[row][lane] += net->W1[o][c][u]
                                * STRIP(v->x_turned[c][p + u][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(8)) {
                    const int o = top + row;
                    EACH(lane, VECTORS) STRIP(v->z1[o][p][n + lane * LANES]) = sum[row][lane] + net->b1[o];
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n < 32; n++) {
                v->a1[o][p][n] = (v->z1[o][p][n] > 0 ? v->z1[o][p][n] : 0);
            }
        }
    }
    /* a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u]) */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 5; p++) {
            for (int n = 0; n < 32; n++) {
                real largest = -(real)HUGE_VAL;
                for (int u = 0; u < 2; u++) {
                    const real candidate_largest = v->a1[c][2 * p + u][n];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                v->a2[c][p][n] = largest;
            }
        }
    }
    /* z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o] */
    /* a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0) */
    for (int p = 0; p < 3; p++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int c = 0; c < 8; c++) {
                    for (int u = 0; u < 3; u++) {
                        EACH(row, TILE(16)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) sum[row][lane] += net->W3[o][c][u]
                                * STRIP(v->a2[c][p + u][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int o = top + row;
                    EACH(lane, VECTORS) STRIP(v->z3[o][p][n + lane * LANES]) = sum[row][lane] + net->b3[o];
                }
            }
        }
    }
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n < 32; n++) {
                v->a3[o][p][n] = (v->z3[o][p][n] > 0 ? v->z3[o][p][n] : 0);
            }
        }
    }
    /* a4[n, c] = sum[p: 3](a3[n, c, p]) / 3 */
    for (int c = 0; c < 16; c++) {
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) sum[lane] = (lanes){0};
            for (int p = 0; p < 3; p++) {
                EACH(lane, VECTORS) sum[lane] += STRIP(v->a3[c][p][n + lane * LANES]);
            }
            EACH(lane, VECTORS) STRIP(v->a4[c][n + lane * LANES]) = sum[lane] / REAL(3);
        }
    }
    /* z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j] */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 16; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W5[j][k] * STRIP(v->a4[k][n + lane * LANES]);
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->z5[j][n + lane * LANES]) = sum[row][lane] + net->b5[j];
            }
        }
    }
    /* s5_max[n] = max[k: 4](z5[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 4; k++) {
            const real candidate_largest = v->z5[k][n];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        v->s5_max[n] = largest;
    }
    /* e5[n, k] = exp(z5[n, k] - s5_max[n]) */
    for (int k = 0; k < 4; k++) {
        for (int n = 0; n < 32; n++) {
            v->e5[k][n] = quick_exp(v->z5[k][n] - v->s5_max[n]);
        }
    }
    /* s5[n] = sum[k: 4](e5[n, k]) */
    for (int n = 0; n < 32; n += WIDTH) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int k = 0; k < 4; k++) {
            EACH(lane, VECTORS) sum[lane] += STRIP(v->e5[k][n + lane * LANES]);
        }
        EACH(lane, VECTORS) STRIP(v->s5[n + lane * LANES]) = sum[lane];
    }
    /* loss = sum[n: 32](-(z5[n, y[n]] - s5_max[n] - log(s5[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(v->z5[y[n]][n] - v->s5_max[n] - log(v->s5[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const keyword_convolution *restrict net, keyword_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    (void)x;
    /* a5[n, k] = e5[n, k] / s5[n] */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 4; k++) {
            v->a5[n][k] = v->e5[k][n] / v->s5[n];
        }
    }
    /* a2_argmax[n, c, p] = argmax[u: 2](a1[n, c, 2 * p + u]) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 5; p++) {
                real largest = -(real)HUGE_VAL;
                int place = 0;
                for (int u = 0; u < 2; u++) {
                    const real candidate_largest = v->a1[c][2 * p + u][n];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                        place = u;
                    }
                }
                v->a2_argmax[n][c][p] = place;
            }
        }
    }
    /* delta_z5[n, j] = (a5[n, j] - where(y[n] == j, 1, 0)) / 32 */
    for (int j = 0; j < 4; j++) {
        for (int n = 0; n < 32; n++) {
            v->delta_z5[j][n] = (v->a5[n][j] - (y[n] == j ? 1 : 0)) / 32;
        }
    }
    /* delta_a4[n, c] = sum[j: 4](W5[j, c] * delta_z5[n, j]) */
    for (int first = 0; first < 16; first += TILE(16)) {
        const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(16)][VECTORS];
            EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int j = 0; j < 4; j++) {
                EACH(row, TILE(16)) {
                    const int c = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += net->W5[j][c]
                        * STRIP(v->delta_z5[j][n + lane * LANES]);
                }
            }
            EACH(row, TILE(16)) {
                const int c = top + row;
                EACH(lane, VECTORS) STRIP(v->delta_a4[c][n + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* delta_z3[n, o, p] = delta_a4[n, o] * where(z3[n, o, p] > 0, 1, 0) / 3 */
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n < 32; n++) {
                v->delta_z3[o][p][n] = v->delta_a4[o][n] * (v->z3[o][p][n] > 0 ? 1 : 0) / 3;
            }
        }
    }
    /* delta_a2[n, c, p] = sum[o: 16, u: 3](where(p - u >= 0 and p - u < 3, W3[o, c, u] *
       delta_z3[n, o, p - u], 0)) */
    for (int p = 0; p < 5; p++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int o = 0; o < 16; o++) {
                    for (int u = 0; u < 3; u++) {
                        if (p - u >= 0 && p - u < 3) {
                            EACH(row, TILE(8)) {
                                const int c = top + row;
                                EACH(lane, VECTORS) sum[row][lane] += net->W3[o][c][u]
                                    * STRIP(v->delta_z3[o][p - u][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(8)) {
                    const int c = top + row;
                    EACH(lane, VECTORS) STRIP(v->delta_a2[c][p][n + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* delta_z1[n, o, p] = delta_a2[n, o, p // 2] * where(a2_argmax[n, o, p // 2] == p % 2, 1, 0)
       * where(z1[n, o, p] > 0, 1, 0) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n < 32; n++) {
                v->delta_z1[o][p][n] = v->delta_a2[o][p / 2][n]
                    * (v->a2_argmax[n][o][p / 2] == p % 2 ? 1 : 0) * (v->z1[o][p][n] > 0 ? 1 : 0);
            }
        }
    }
    /* grad_W1[o, c, u] = sum[n: 32, p: 10](delta_z1[n, o, p] * x_turned[n, c, p + u]) */
    for (int c = 0; c < 8; c++) {
        for (int u = 0; u < 3; u++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int p = 0; p < 10; p++) {
                    for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                        EACH(row, TILE(8)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) sum[row][lane] += STRIP(v->delta_z1[o][p][n + lane * LANES])
                                * STRIP(v->x_turned[c][p + u][n + lane * LANES]);
                        }
                    }
                }
                for (int row = 0; row < TILE(8); row++) {
                    const int o = top + row;
                    real total = 0;
                    for (int element = 0; element < WIDTH; element++) {
                        total += ((const real *)sum[row])[element];
                    }
                    v->grad_W1[o][c][u] = total;
                }
            }
        }
    }
    /* grad_b1[o] = sum[n: 32, p: 10](delta_z1[n, o, p]) */
    for (int o = 0; o < 8; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z1[o][p][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b1[o] = total;
        }
    }
    /* grad_W3[o, c, u] = sum[n: 32, p: 3](a2[n, c, p + u] * delta_z3[n, o, p]) */
    for (int c = 0; c < 8; c++) {
        for (int u = 0; u < 3; u++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                for (int p = 0; p < 3; p++) {
                    for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                        EACH(row, TILE(16)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a2[c][p + u][n + lane * LANES])
                                * STRIP(v->delta_z3[o][p][n + lane * LANES]);
                        }
                    }
                }
                for (int row = 0; row < TILE(16); row++) {
                    const int o = top + row;
                    real total = 0;
                    for (int element = 0; element < WIDTH; element++) {
                        total += ((const real *)sum[row])[element];
                    }
                    v->grad_W3[o][c][u] = total;
                }
            }
        }
    }
    /* grad_b3[o] = sum[n: 32, p: 3](delta_z3[n, o, p]) */
    for (int o = 0; o < 16; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z3[o][p][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            v->grad_b3[o] = total;
        }
    }
    /* a4_turned[i0, i1] = a4[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 16; i1++) {
            v->a4_turned[i0][i1] = v->a4[i1][i0];
        }
    }
    /* grad_W5[j, k] = sum[n: 32](a4_turned[n, k] * delta_z5[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 16; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a4_turned[n][k + lane * LANES])
                        * v->delta_z5[j][n];
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) STRIP(v->grad_W5[j][k + lane * LANES]) = sum[row][lane];
            }
        }
    }
    /* grad_b5[j] = sum[n: 32](delta_z5[n, j]) */
    for (int j = 0; j < 4; j++) {
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

static inline int finite_gradients(const keyword_convolution_values *v)
{
    return finite((const real *)v->grad_W1, 192)
        && finite((const real *)v->grad_b1, 8)
        && finite((const real *)v->grad_W3, 384)
        && finite((const real *)v->grad_b3, 16)
        && finite((const real *)v->grad_W5, 64)
        && finite((const real *)v->grad_b5, 4);
}

static inline void update(keyword_convolution *restrict net, keyword_convolution_values *restrict v)
{
    /* step_count_next = 1 + step_count */
    net->step_count = 1 + net->step_count;
    /* correction1 = 1 - beta1 ** step_count_next */
    v->correction1 = 1 - pow(net->beta1, net->step_count);
    /* correction2 = 1 - beta2 ** step_count_next */
    v->correction2 = 1 - pow(net->beta2, net->step_count);
    /* W1_first_moment_next[o, c, u] = grad_W1[o, c, u] * (1 - beta1) + beta1 *
       W1_first_moment[o, c, u] */
    /* W1_second_moment_next[o, c, u] = grad_W1[o, c, u] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[o, c, u] */
    /* W1_next[o, c, u] = W1[o, c, u] - learning_rate * W1_first_moment_next[o, c, u] /
       (correction1 * (sqrt(W1_second_moment_next[o, c, u] / correction2) + epsilon)) */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                net->W1_first_moment[o][c][u] = v->grad_W1[o][c][u] * (1 - net->beta1)
                    + net->beta1 * net->W1_first_moment[o][c][u];
                net->W1_second_moment[o][c][u] = v->grad_W1[o][c][u] * v->grad_W1[o][c][u]
                    * (1 - net->beta2) + net->beta2 * net->W1_second_moment[o][c][u];
                net->W1[o][c][u] -= net->learning_rate * net->W1_first_moment[o][c][u]
                    / (v->correction1
                    * (sqrt(net->W1_second_moment[o][c][u] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b1_first_moment_next[o] = grad_b1[o] * (1 - beta1) + beta1 * b1_first_moment[o] */
    /* b1_second_moment_next[o] = grad_b1[o] ** 2 * (1 - beta2) + beta2 * b1_second_moment[o] */
    /* b1_next[o] = b1[o] - learning_rate * b1_first_moment_next[o] / (correction1 *
       (sqrt(b1_second_moment_next[o] / correction2) + epsilon)) */
    for (int o = 0; o < 8; o++) {
        net->b1_first_moment[o] = v->grad_b1[o] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[o];
        net->b1_second_moment[o] = v->grad_b1[o] * v->grad_b1[o] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[o];
        net->b1[o] -= net->learning_rate * net->b1_first_moment[o]
            / (v->correction1 * (sqrt(net->b1_second_moment[o] / v->correction2) + net->epsilon));
    }
    /* W3_first_moment_next[o, c, u] = grad_W3[o, c, u] * (1 - beta1) + beta1 *
       W3_first_moment[o, c, u] */
    /* W3_second_moment_next[o, c, u] = grad_W3[o, c, u] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[o, c, u] */
    /* W3_next[o, c, u] = W3[o, c, u] - learning_rate * W3_first_moment_next[o, c, u] /
       (correction1 * (sqrt(W3_second_moment_next[o, c, u] / correction2) + epsilon)) */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                net->W3_first_moment[o][c][u] = v->grad_W3[o][c][u] * (1 - net->beta1)
                    + net->beta1 * net->W3_first_moment[o][c][u];
                net->W3_second_moment[o][c][u] = v->grad_W3[o][c][u] * v->grad_W3[o][c][u]
                    * (1 - net->beta2) + net->beta2 * net->W3_second_moment[o][c][u];
                net->W3[o][c][u] -= net->learning_rate * net->W3_first_moment[o][c][u]
                    / (v->correction1
                    * (sqrt(net->W3_second_moment[o][c][u] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b3_first_moment_next[o] = grad_b3[o] * (1 - beta1) + beta1 * b3_first_moment[o] */
    /* b3_second_moment_next[o] = grad_b3[o] ** 2 * (1 - beta2) + beta2 * b3_second_moment[o] */
    /* b3_next[o] = b3[o] - learning_rate * b3_first_moment_next[o] / (correction1 *
       (sqrt(b3_second_moment_next[o] / correction2) + epsilon)) */
    for (int o = 0; o < 16; o++) {
        net->b3_first_moment[o] = v->grad_b3[o] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[o];
        net->b3_second_moment[o] = v->grad_b3[o] * v->grad_b3[o] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[o];
        net->b3[o] -= net->learning_rate * net->b3_first_moment[o]
            / (v->correction1 * (sqrt(net->b3_second_moment[o] / v->correction2) + net->epsilon));
    }
    /* W5_first_moment_next[j, k] = grad_W5[j, k] * (1 - beta1) + beta1 * W5_first_moment[j, k] */
    /* W5_second_moment_next[j, k] = grad_W5[j, k] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[j, k] */
    /* W5_next[j, k] = W5[j, k] - learning_rate * W5_first_moment_next[j, k] / (correction1 *
       (sqrt(W5_second_moment_next[j, k] / correction2) + epsilon)) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 16; k++) {
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
    for (int j = 0; j < 4; j++) {
        net->b5_first_moment[j] = v->grad_b5[j] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[j];
        net->b5_second_moment[j] = v->grad_b5[j] * v->grad_b5[j] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[j];
        net->b5[j] -= net->learning_rate * net->b5_first_moment[j]
            / (v->correction1 * (sqrt(net->b5_second_moment[j] / v->correction2) + net->epsilon));
    }
    net->steps_done++;
}

real keyword_convolution_loss(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real keyword_convolution_gradients(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real keyword_convolution_step(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    keyword_convolution_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void keyword_convolution_predict(keyword_convolution *net, const real *x, int count, real *predicted_a5)
{
    for (int sample = 0; sample < count; sample++) {
        /* z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o] */
        /* a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 10; p++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            sum1 += net->W1[o][c][u] * x[(n * 8 + c) * 12 + p + u];
                        }
                    }
                    net->predict_z1[n][o][p] = sum1 + net->b1[o];
                    net->predict_a1[n][o][p] = (net->predict_z1[n][o][p] > 0 ? net->predict_z1[n][o][p] : 0);
                }
            }
        }
        /* a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u]) */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 8; c++) {
                for (int p = 0; p < 5; p++) {
                    real largest = -(real)HUGE_VAL;
                    for (int u = 0; u < 2; u++) {
                        const real candidate_largest = net->predict_a1[n][c][2 * p + u];
                        if (candidate_largest > largest) {
                            largest = candidate_largest;
                        }
                    }
                    net->predict_a2[n][c][p] = largest;
                }
            }
        }
        /* z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o] */
        /* a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 3; p++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            sum1 += net->W3[o][c][u] * net->predict_a2[n][c][p + u];
                        }
                    }
                    net->predict_z3[n][o][p] = sum1 + net->b3[o];
                    net->predict_a3[n][o][p] = (net->predict_z3[n][o][p] > 0 ? net->predict_z3[n][o][p] : 0);
                }
            }
        }
        /* a4[n, c] = sum[p: 3](a3[n, c, p]) / 3 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                real sum = 0;
                for (int p = 0; p < 3; p++) {
                    sum += net->predict_a3[n][c][p];
                }
                net->predict_a4[n][c] = sum / 3;
            }
        }
        /* z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 4; j++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += net->W5[j][k] * net->predict_a4[n][k];
                }
                net->predict_z5[n][j] = sum + net->b5[j];
            }
        }
        /* s5_max[n] = max[k: 4](z5[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 4; k++) {
                const real candidate_largest = net->predict_z5[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            net->predict_s5_max[n] = largest;
        }
        /* e5[n, k] = exp(z5[n, k] - s5_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 4; k++) {
                net->predict_e5[n][k] = exp(net->predict_z5[n][k] - net->predict_s5_max[n]);
            }
        }
        /* s5[n] = sum[k: 4](e5[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += net->predict_e5[n][k];
            }
            net->predict_s5[n] = sum;
        }
        /* a5[n, k] = e5[n, k] / s5[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 4; k++) {
                net->predict_a5[n][k] = net->predict_e5[n][k] / net->predict_s5[n];
            }
        }
        memcpy(predicted_a5, &net->predict_a5, 4 * sizeof(real));
        predicted_a5 += 4;
        x += 96;
    }
}

void keyword_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef KEYWORD_CONVOLUTION_FLOAT
enum { FILE_HEADER_LENGTH = 1552 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"keyword-convolution\",\"hash\":\"526",
    "00dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7\"},\"W1\":{\"dtype\":\"F32\"",
    ",\"shape\":[8,8,3],\"data_offsets\":[0,768]},\"b1\":{\"dtype\":\"F32\",\"shape\":[8],\"dat",
    "a_offsets\":[768,800]},\"W3\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[800,",
    "2336]},\"b3\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[2336,2400]},\"W5\":{\"dt",
    "ype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[2400,2656]},\"b5\":{\"dtype\":\"F32\",\"s",
    "hape\":[4],\"data_offsets\":[2656,2672]},\"step_count\":{\"dtype\":\"F32\",\"shape\":[],\"",
    "data_offsets\":[2672,2676]},\"W1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,8,3],\"dat",
    "a_offsets\":[2676,3444]},\"W1_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,8,3],\"data_",
    "offsets\":[3444,4212]},\"b1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[4212,4244]},\"b1_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[42",
    "44,4276]},\"W3_first_moment\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[4276",
    ",5812]},\"W3_second_moment\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[5812,",
    "7348]},\"b3_first_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[7348,7412]}",
    ",\"b3_second_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[7412,7476]},\"W5",
    "_first_moment\":{\"dtype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[7476,7732]},\"W5_sec",
    "ond_moment\":{\"dtype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[7732,7988]},\"b5_first_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[7988,8004]},\"b5_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[8004,8020]},\"steps_done\":{\"dtype\"",
    ":\"U64\",\"shape\":[],\"data_offsets\":[8020,8028]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 1576 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"keyword-convolution\",\"hash\":\"526",
    "00dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7\"},\"W1\":{\"dtype\":\"F64\"",
    ",\"shape\":[8,8,3],\"data_offsets\":[0,1536]},\"b1\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[1536,1600]},\"W3\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[1",
    "600,4672]},\"b3\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[4672,4800]},\"W5\":{",
    "\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[4800,5312]},\"b5\":{\"dtype\":\"F64\"",
    ",\"shape\":[4],\"data_offsets\":[5312,5344]},\"step_count\":{\"dtype\":\"F64\",\"shape\":[",
    "],\"data_offsets\":[5344,5352]},\"W1_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,8,3],\"",
    "data_offsets\":[5352,6888]},\"W1_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,8,3],\"da",
    "ta_offsets\":[6888,8424]},\"b1_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offs",
    "ets\":[8424,8488]},\"b1_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":",
    "[8488,8552]},\"W3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[8",
    "552,11624]},\"W3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[1",
    "1624,14696]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[14696",
    ",14824]},\"b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[14824,14",
    "952]},\"W5_first_moment\":{\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[14952,1546",
    "4]},\"W5_second_moment\":{\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[15464,15976",
    "]},\"b5_first_moment\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[15976,16008]},\"",
    "b5_second_moment\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[16008,16040]},\"step",
    "s_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[16040,16048]}}      "
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

const char *keyword_convolution_save(const keyword_convolution *net, const char *path)
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
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->b5, sizeof net->b5, 1, file) == 1;
    good = good && fwrite(&net->step_count, sizeof net->step_count, 1, file) == 1;
    good = good && fwrite(&net->W1_first_moment, sizeof net->W1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W1_second_moment, sizeof net->W1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_first_moment, sizeof net->b1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_second_moment, sizeof net->b1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_first_moment, sizeof net->W5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_second_moment, sizeof net->W5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_first_moment, sizeof net->b5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_second_moment, sizeof net->b5_second_moment, 1, file) == 1;
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

const char *keyword_convolution_load(keyword_convolution *net, const char *path)
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
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 4);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 192);
        good = good && read_values(file, (real *)net->b1, 8);
        good = good && read_values(file, (real *)net->W3, 384);
        good = good && read_values(file, (real *)net->b3, 16);
        good = good && read_values(file, (real *)net->W5, 64);
        good = good && read_values(file, (real *)net->b5, 4);
        good = good && read_values(file, &net->step_count, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 192);
        good = good && read_values(file, (real *)net->W1_second_moment, 192);
        good = good && read_values(file, (real *)net->b1_first_moment, 8);
        good = good && read_values(file, (real *)net->b1_second_moment, 8);
        good = good && read_values(file, (real *)net->W3_first_moment, 384);
        good = good && read_values(file, (real *)net->W3_second_moment, 384);
        good = good && read_values(file, (real *)net->b3_first_moment, 16);
        good = good && read_values(file, (real *)net->b3_second_moment, 16);
        good = good && read_values(file, (real *)net->W5_first_moment, 64);
        good = good && read_values(file, (real *)net->W5_second_moment, 64);
        good = good && read_values(file, (real *)net->b5_first_moment, 4);
        good = good && read_values(file, (real *)net->b5_second_moment, 4);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
