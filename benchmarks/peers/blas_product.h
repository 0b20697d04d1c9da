/* The product that the networks in C are written with, by OpenBLAS. */
#ifndef PRODUCT_H
#define PRODUCT_H

#include <cblas.h>

enum { PLAIN = CblasNoTrans, TURNED = CblasTrans };

/* c = a b, or c + a b where add is 1; c has so many rows and columns, and each array a distance between its rows. */
static inline void product(int rows, int columns, int depth, int a_turned, const float *a, int a_row, int b_turned,
    const float *b, int b_row, int add, float *c, int c_row)
{
    cblas_sgemm(CblasRowMajor, (enum CBLAS_TRANSPOSE)a_turned, (enum CBLAS_TRANSPOSE)b_turned, rows, columns, depth, 1,
        a, a_row, b, b_row, (float)add, c, c_row);
}

#endif
