/*
 * The product that the networks in C are written with, by hand: tiles of 6 rows and 16 columns in vector registers, on
 * packed blocks (Goto and van de Geijn 2008). No library is needed.
 */
#ifndef PRODUCT_H
#define PRODUCT_H

#include <string.h>

enum { PLAIN, TURNED };
enum { TILE_ROWS = 6, TILE_COLUMNS = 16, BLOCK_ROWS = 96, BLOCK_COLUMNS = 1024, BLOCK_DEPTH = 256 };

typedef float strip __attribute__((vector_size(32)));
typedef float loose_strip __attribute__((vector_size(32), aligned(4)));

static inline int least(int a, int b)
{
    return a < b ? a : b;
}

/* Packs so many lines of an array, tile after tile; line i at depth k is in[i * line + k * deep]. */
static inline void pack(int tile, int lines, int depth, const float *in, int line, int deep, float *out)
{
    for (int first = 0; first < lines; first += tile, in += (long)tile * line) {
        const int here = least(tile, lines - first);
        if (here == tile && line == 1) {
            for (int k = 0; k < depth; k++, out += tile) {
                memcpy(out, in + (long)k * deep, (size_t)tile * sizeof *out);
            }
            continue;
        }
        for (int i = 0; i < tile; i++) {
            for (int k = 0; k < depth; k++) {
                out[k * tile + i] = i < here ? in[(long)i * line + (long)k * deep] : 0;
            }
        }
        out += (long)tile * depth;
    }
}

static inline void tile_product(int depth, const float *a, const float *b, int rows, int columns, int add, float *c,
    int c_row)
{
    strip sum[TILE_ROWS][2];
    for (int i = 0; i < TILE_ROWS; i++) {
        sum[i][0] = sum[i][1] = (strip){0};
    }
    for (int k = 0; k < depth; k++, a += TILE_ROWS, b += TILE_COLUMNS) {
        const strip b0 = *(const strip *)b, b1 = *(const strip *)(b + 8);
#pragma GCC unroll 6
        for (int i = 0; i < TILE_ROWS; i++) {
            sum[i][0] += a[i] * b0;
            sum[i][1] += a[i] * b1;
        }
    }
    if (rows == TILE_ROWS && columns == TILE_COLUMNS) {
#pragma GCC unroll 6
        for (int i = 0; i < TILE_ROWS; i++) {
            loose_strip *const to = (loose_strip *)(c + (long)i * c_row);
            to[0] = add ? to[0] + sum[i][0] : sum[i][0];
            to[1] = add ? to[1] + sum[i][1] : sum[i][1];
        }
        return;
    }
    const float *const found = (const float *)sum;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
            const float value = found[i * TILE_COLUMNS + j];
            c[(long)i * c_row + j] = add ? c[(long)i * c_row + j] + value : value;
        }
    }
}

/* c = a b, or c + a b where add is 1; c has so many rows and columns, and each array a distance between its rows. */
static inline void product(int rows, int columns, int depth, int a_turned, const float *a, int a_row, int b_turned,
    const float *b, int b_row, int add, float *c, int c_row)
{
    static float packed_b[BLOCK_COLUMNS * BLOCK_DEPTH] __attribute__((aligned(64)));
#pragma omp threadprivate(packed_b)
    const int a_line = a_turned ? 1 : a_row, a_deep = a_turned ? a_row : 1;
    const int b_line = b_turned ? b_row : 1, b_deep = b_turned ? 1 : b_row;
    for (int j = 0; j < columns; j += BLOCK_COLUMNS) {
        const int wide = least(BLOCK_COLUMNS, columns - j);
        for (int k = 0; k < depth; k += BLOCK_DEPTH) {
            const int deep = least(BLOCK_DEPTH, depth - k), adds = add || k > 0;
            float *const shared_b = packed_b;
            pack(TILE_COLUMNS, wide, deep, b + (long)j * b_line + (long)k * b_deep, b_line, b_deep, shared_b);
#pragma omp parallel for if ((long)rows * wide * deep > 1000000)
            for (int i = 0; i < rows; i += BLOCK_ROWS) {
                float packed_a[BLOCK_ROWS * BLOCK_DEPTH] __attribute__((aligned(64)));
                const int high = least(BLOCK_ROWS, rows - i);
                pack(TILE_ROWS, high, deep, a + (long)i * a_line + (long)k * a_deep, a_line, a_deep, packed_a);
                for (int q = 0; q < wide; q += TILE_COLUMNS) {
                    for (int p = 0; p < high; p += TILE_ROWS) {
                        tile_product(deep, packed_a + p * deep, shared_b + q * deep, least(TILE_ROWS, high - p),
                            least(TILE_COLUMNS, wide - q), adds, c + (long)(i + p) * c_row + j + q, c_row);
                    }
                }
            }
        }
    }
}

#endif
