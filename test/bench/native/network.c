/* A dense network in plain loops, float32; what it is asked and answers stands in nativeSession.mjs.
 * Weights lie [inputs x outputs], so that every innermost loop runs over neighbouring numbers. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { IDENTITY, RELU, SIGMOID, TANH };
enum { HALF_SQUARED_ERROR, MEAN_SQUARED_ERROR, SOFTMAX_CROSS_ENTROPY };

typedef struct {
  int inputs, outputs, activation;
  float *weights, *biases;                /* [inputs x outputs], [outputs] */
  float *weight_gradient, *bias_gradient; /* the same */
  float *moments[4];                      /* of Adam: m and v of the weights, m and v of the biases */
  float *activations;                     /* [batch x outputs] */
  float *error_signal;                    /* [batch x outputs] */
} Layer;

static int depth, batch, samples, batch_count, loss, uses_adam, step;
static int *order;
static float learning_rate, *points, *targets, *batch_points, *batch_targets;
static Layer *layers;

static void *room(size_t count) {
  void *memory = NULL;
  size_t bytes = (count * sizeof(float) + 63) & ~(size_t)63;
  if (posix_memalign(&memory, 64, bytes) != 0) exit(1);
  return memset(memory, 0, bytes);
}

static void take(void *target, size_t count, FILE *file) {
  if (fread(target, 4, count, file) != count) exit(1);
}

static int take_integer(FILE *file) {
  int value;
  take(&value, 1, file);
  return value;
}

static void read_problem(const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file) exit(1);
  depth = take_integer(file) - 1;
  int *widths = malloc((depth + 1) * sizeof(int));
  take(widths, depth + 1, file);
  batch = take_integer(file);
  samples = take_integer(file);
  batch_count = take_integer(file);
  int hidden = take_integer(file), output = take_integer(file);
  loss = take_integer(file);
  uses_adam = take_integer(file);
  order = malloc((size_t)batch_count * batch * sizeof(int));
  take(order, (size_t)batch_count * batch, file);
  take(&learning_rate, 1, file);
  points = room((size_t)samples * widths[0]);
  take(points, (size_t)samples * widths[0], file);
  targets = room((size_t)samples * widths[depth]);
  take(targets, (size_t)samples * widths[depth], file);
  batch_points = room((size_t)batch * widths[0]);
  batch_targets = room((size_t)batch * widths[depth]);
  layers = calloc(depth, sizeof(Layer));
  for (int l = 0; l < depth; l++) {
    Layer *layer = &layers[l];
    int inputs = layer->inputs = widths[l], outputs = layer->outputs = widths[l + 1];
    size_t count = (size_t)inputs * outputs;
    layer->activation = l == depth - 1 ? output : hidden;
    layer->weights = room(count);
    layer->biases = room(outputs);
    layer->weight_gradient = room(count);
    layer->bias_gradient = room(outputs);
    for (int k = 0; k < 4; k++) layer->moments[k] = room(k < 2 ? count : (size_t)outputs);
    layer->activations = room((size_t)batch * outputs);
    layer->error_signal = room((size_t)batch * outputs);
    for (int j = 0; j < outputs; j++)
      for (int i = 0; i < inputs; i++) take(&layer->weights[(size_t)i * outputs + j], 1, file);
    take(layer->biases, outputs, file);
  }
  fclose(file);
}

static void gather(void) {
  const int *indices = order + (size_t)(step % batch_count) * batch;
  int inputs = layers[0].inputs, outputs = layers[depth - 1].outputs;
  for (int n = 0; n < batch; n++) {
    memcpy(batch_points + (size_t)n * inputs, points + (size_t)indices[n] * inputs, 4 * inputs);
    memcpy(batch_targets + (size_t)n * outputs, targets + (size_t)indices[n] * outputs, 4 * outputs);
  }
}

static void activate(int kind, float *restrict values, int count) {
  if (kind == RELU)
    for (int k = 0; k < count; k++) values[k] = values[k] > 0 ? values[k] : 0;
  else if (kind == SIGMOID)
    for (int k = 0; k < count; k++) values[k] = 1 / (1 + expf(-values[k]));
  else if (kind == TANH)
    for (int k = 0; k < count; k++) values[k] = tanhf(values[k]);
}

/* Multiplies the error by f'(s), written in f(s). */
static void differentiate(int kind, const float *restrict z, float *restrict error, int count) {
  if (kind == RELU)
    for (int k = 0; k < count; k++) error[k] = z[k] > 0 ? error[k] : 0;
  else if (kind == SIGMOID)
    for (int k = 0; k < count; k++) error[k] *= z[k] * (1 - z[k]);
  else if (kind == TANH)
    for (int k = 0; k < count; k++) error[k] *= 1 - z[k] * z[k];
}

/* sums[n][j] += sum over k of left[n][k] * right[k][j]: four rows at a time share one row of right. */
static void add_product(float *restrict sums, const float *restrict left, const float *restrict right,
                        int rows, int inner, int columns) {
  int n = 0;
  for (; n + 4 <= rows; n += 4) {
    float *restrict s0 = sums + (size_t)n * columns, *restrict s1 = s0 + columns;
    float *restrict s2 = s1 + columns, *restrict s3 = s2 + columns;
    const float *l0 = left + (size_t)n * inner, *l1 = l0 + inner, *l2 = l1 + inner, *l3 = l2 + inner;
    for (int k = 0; k < inner; k++) {
      const float *restrict r = right + (size_t)k * columns;
      float a = l0[k], b = l1[k], c = l2[k], d = l3[k];
      for (int j = 0; j < columns; j++) {
        s0[j] += a * r[j];
        s1[j] += b * r[j];
        s2[j] += c * r[j];
        s3[j] += d * r[j];
      }
    }
  }
  for (; n < rows; n++)
    for (int k = 0; k < inner; k++)
      for (int j = 0; j < columns; j++)
        sums[(size_t)n * columns + j] += left[(size_t)n * inner + k] * right[(size_t)k * columns + j];
}

static void forward(const float *inputs_of_first) {
  const float *inputs = inputs_of_first;
  for (int l = 0; l < depth; l++) {
    Layer *layer = &layers[l];
    for (int n = 0; n < batch; n++)
      memcpy(layer->activations + (size_t)n * layer->outputs, layer->biases, 4 * layer->outputs);
    add_product(layer->activations, inputs, layer->weights, batch, layer->inputs, layer->outputs);
    activate(layer->activation, layer->activations, batch * layer->outputs);
    inputs = layer->activations;
  }
}

static void output_error(void) {
  Layer *last = &layers[depth - 1];
  int outputs = last->outputs;
  if (loss == SOFTMAX_CROSS_ENTROPY) {
    for (int n = 0; n < batch; n++) {
      float *z = last->activations + (size_t)n * outputs, largest = z[0], sum = 0;
      for (int j = 1; j < outputs; j++) largest = z[j] > largest ? z[j] : largest;
      for (int j = 0; j < outputs; j++) sum += z[j] = expf(z[j] - largest);
      for (int j = 0; j < outputs; j++) z[j] /= sum;
    }
  }
  float factor = loss == MEAN_SQUARED_ERROR ? 2.0f / (batch * outputs) : 1.0f / batch;
  for (int k = 0; k < batch * outputs; k++)
    last->error_signal[k] = (last->activations[k] - batch_targets[k]) * factor;
  differentiate(last->activation, last->activations, last->error_signal, batch * outputs);
}

/* Errors of the layer before: every one a dot product of two rows. */
static void propagate_error(const Layer *restrict layer, Layer *restrict before) {
  int inputs = layer->inputs, outputs = layer->outputs;
  for (int i = 0; i < inputs; i++) {
    const float *restrict w = layer->weights + (size_t)i * outputs;
    for (int n = 0; n < batch; n++) {
      const float *restrict e = layer->error_signal + (size_t)n * outputs;
      float sum = 0;
      for (int j = 0; j < outputs; j++) sum += e[j] * w[j];
      before->error_signal[(size_t)n * inputs + i] = sum;
    }
  }
  differentiate(before->activation, before->activations, before->error_signal, batch * inputs);
}

static void gradients(Layer *layer, const float *restrict inputs) {
  int outputs = layer->outputs;
  memset(layer->bias_gradient, 0, 4 * outputs);
  for (int n = 0; n < batch; n++)
    for (int j = 0; j < outputs; j++)
      layer->bias_gradient[j] += layer->error_signal[(size_t)n * outputs + j];
  for (int i = 0; i < layer->inputs; i++) {
    float *restrict g = layer->weight_gradient + (size_t)i * outputs;
    memset(g, 0, 4 * outputs);
    for (int n = 0; n < batch; n++) {
      const float *restrict e = layer->error_signal + (size_t)n * outputs;
      float z = inputs[(size_t)n * layer->inputs + i];
      for (int j = 0; j < outputs; j++) g[j] += z * e[j];
    }
  }
}

static void descend(float *restrict p, const float *restrict g, float **moments, size_t count) {
  if (!uses_adam) {
    for (size_t k = 0; k < count; k++) p[k] -= learning_rate * g[k];
    return;
  }
  float *restrict m = moments[0], *restrict v = moments[1];
  float rate = learning_rate / (1 - powf(0.9f, step + 1));
  float correction = 1 / sqrtf(1 - powf(0.999f, step + 1));
  for (size_t k = 0; k < count; k++) {
    m[k] = 0.9f * m[k] + 0.1f * g[k];
    v[k] = 0.999f * v[k] + 0.001f * g[k] * g[k];
    p[k] -= rate * m[k] / (sqrtf(v[k]) * correction + 1e-8f);
  }
}

static void train(void) {
  gather();
  forward(batch_points);
  output_error();
  for (int l = depth - 1; l >= 0; l--) {
    if (l > 0) propagate_error(&layers[l], &layers[l - 1]);
    gradients(&layers[l], l > 0 ? layers[l - 1].activations : batch_points);
  }
  for (int l = 0; l < depth; l++) {
    Layer *layer = &layers[l];
    descend(layer->weights, layer->weight_gradient, layer->moments,
            (size_t)layer->inputs * layer->outputs);
    descend(layer->biases, layer->bias_gradient, layer->moments + 2, layer->outputs);
  }
  step++;
}

static void save(const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file) exit(1);
  for (int l = 0; l < depth; l++) {
    Layer *layer = &layers[l];
    for (int j = 0; j < layer->outputs; j++)
      for (int i = 0; i < layer->inputs; i++)
        fwrite(&layer->weights[(size_t)i * layer->outputs + j], 4, 1, file);
    fwrite(layer->biases, 4, layer->outputs, file);
  }
  fclose(file);
}

static double cpu_seconds(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return used.ru_utime.tv_sec + used.ru_stime.tv_sec +
         1e-6 * (used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2) return 1;
  read_problem(arguments[1]);
  puts("ready gcc " __VERSION__);
  fflush(stdout);
  char line[4096];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (strncmp(line, "train ", 6) == 0) {
      for (long count = atol(line + 6); count > 0; count--) train();
      printf("%.9f\n", cpu_seconds());
    } else if (strncmp(line, "save ", 5) == 0) {
      save(line + 5);
      puts("saved");
    }
    fflush(stdout);
  }
  return 0;
}
