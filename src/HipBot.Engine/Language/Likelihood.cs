namespace HipBot.Engine.Language;

/// <summary>How likely a message is of a kind: a logistic regression over its features, learned from messages of which that is known.</summary>
internal sealed class Likelihood
{
    private const int Rounds = 20;

    /// <summary>The rounds at the beginning that are left out of the mean.</summary>
    private const int FirstRounds = 7;

    private const float Step = 1;
    private const float Tiny = 1e-8f;
    private const float LeastSlope = 0.01f;

    /// <summary>The weights of the features; the place of the feature that no message has, 0, is that of the bias.</summary>
    private readonly float[] _weights;

    /// <summary>
    /// Learns by AdaGrad (Duchi, Hazan, Singer 2011), over the messages in an order that is mixed but the same in every run. The
    /// weights are the mean over the later rounds, which steadies them (Polyak, Juditsky 1992). Both kinds weigh the same, so that what is
    /// found likely does not shift when more messages of one kind are written.
    /// </summary>
    /// <param name="features">The number of features of their space.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="isOfKind">Whether each is of the kind.</param>
    public Likelihood(int features, IReadOnlyList<MessageVector> messages, IReadOnlyList<bool> isOfKind)
    {
        var (weightOfKind, weightOfOthers) = EvenWeights(isOfKind);
        var weights = new float[features];
        var pace = new float[features];
        var mean = new float[features];
        var order = Enumerable.Range(0, messages.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var message = messages[index];
                var likelihood = (float)Of(message, weights);
                var slope = isOfKind[index] ? weightOfKind * (likelihood - 1) : weightOfOthers * likelihood;
                if (MathF.Abs(slope) < LeastSlope)
                {
                    // There is next to nothing to learn from a message that is known this well.
                    continue;
                }

                Move(weights, pace, 0, slope);
                for (var at = 0; at < message.Features.Length; at++)
                {
                    Move(weights, pace, message.Features[at], slope * message.Values[at]);
                }
            }

            for (var feature = 0; feature < features; feature++)
            {
                mean[feature] += round < FirstRounds ? 0 : weights[feature] / (Rounds - FirstRounds);
            }
        }

        _weights = mean;
    }

    /// <summary>How likely a message is of the kind, from 0 to 1.</summary>
    public double Of(MessageVector message) => Of(message, _weights);

    private static double Of(MessageVector message, float[] weights)
    {
        var sum = weights[0];
        for (var at = 0; at < message.Features.Length; at++)
        {
            sum += weights[message.Features[at]] * message.Values[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Move(float[] weights, float[] pace, int place, float gradient)
    {
        pace[place] += gradient * gradient;
        weights[place] -= Step * gradient / MathF.Sqrt(pace[place] + Tiny);
    }

    private static (float OfKind, float OfOthers) EvenWeights(IReadOnlyList<bool> isOfKind)
    {
        var ofKind = isOfKind.Count(flag => flag);
        return (isOfKind.Count / (2f * Math.Max(1, ofKind)), isOfKind.Count / (2f * Math.Max(1, isOfKind.Count - ofKind)));
    }
}
