using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>
/// What may stand in what: code holds no other entity, links and quotes do not nest, and two bold parts that touch or overlap are one.
/// Sorted as Telegram sorts: by offset, then the longer first.
/// </summary>
internal static class EntityOrder
{
    private static readonly string[] Splittable = ["bold", "italic", "underline", "strikethrough", "spoiler"];

    /// <summary>Sorts entities and drops or cuts what may not be.</summary>
    public static IReadOnlyList<TextEntity> Normalize(IReadOnlyCollection<TextEntity> entities)
    {
        if (entities.Count == 0)
        {
            return [];
        }

        var quotes = WithoutOverlap(entities.Where(IsQuote));
        var continuous = WithoutOverlap(entities.Where(entity => !IsQuote(entity) && !Splittable.Contains(entity.Type)).Select(WithoutSpareLanguage));
        var code = continuous.Where(entity => entity.Type is "code" or "pre").ToList();
        var splittable = Splittable.SelectMany(type => Cut(Join([.. entities.Where(entity => entity.Type == type)]), code));
        return Sort([.. quotes, .. continuous, .. splittable]);
    }

    /// <summary>Adds what was found in the plain text, where nothing else already says what those words are.</summary>
    public static IReadOnlyList<TextEntity> Merge(IReadOnlyList<TextEntity> given, IReadOnlyList<TextEntity> found)
    {
        var taken = given.Where(entity => !IsQuote(entity) && !Splittable.Contains(entity.Type)).ToList();
        var free = found.Where(entity => !taken.Exists(other => Overlap(entity, other))).ToList();
        return free.Count == 0 ? given : Sort([.. given, .. free]);
    }

    /// <summary>Sorts as Telegram does.</summary>
    public static IReadOnlyList<TextEntity> Sort(IReadOnlyCollection<TextEntity> entities) =>
        [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ThenBy(entity => Rank(entity.Type))];

    private static bool IsQuote(TextEntity entity) => entity.Type is "blockquote" or "expandable_blockquote";

    private static bool Overlap(TextEntity one, TextEntity other) => one.Offset < other.End && other.Offset < one.End;

    private static TextEntity WithoutSpareLanguage(TextEntity entity) => entity.Type == "code" ? entity with { Language = null } : entity;

    private static List<TextEntity> WithoutOverlap(IEnumerable<TextEntity> entities)
    {
        var kept = new List<TextEntity>();
        foreach (var entity in Sort([.. entities]))
        {
            if (kept.Count == 0 || entity.Offset >= kept[^1].End)
            {
                kept.Add(entity);
            }
        }

        return kept;
    }

    private static List<TextEntity> Join(IReadOnlyCollection<TextEntity> entities)
    {
        var joined = new List<TextEntity>();
        foreach (var entity in Sort(entities))
        {
            if (joined.Count > 0 && entity.Offset <= joined[^1].End)
            {
                joined[^1] = joined[^1] with { Length = Math.Max(joined[^1].End, entity.End) - joined[^1].Offset };
            }
            else
            {
                joined.Add(entity);
            }
        }

        return joined;
    }

    private static IEnumerable<TextEntity> Cut(List<TextEntity> entities, List<TextEntity> code)
    {
        foreach (var entity in entities)
        {
            var start = entity.Offset;
            foreach (var block in code.Where(block => Overlap(entity, block)))
            {
                if (block.Offset > start)
                {
                    yield return entity with { Offset = start, Length = block.Offset - start };
                }

                start = block.End;
            }

            if (start < entity.End)
            {
                yield return entity with { Offset = start, Length = entity.End - start };
            }
        }
    }

    private static int Rank(string type) => type switch
    {
        "blockquote" or "expandable_blockquote" => 0,
        "pre" => 1,
        "code" => 2,
        "text_link" or "text_mention" => 3,
        "bold" => 5,
        "italic" => 6,
        "underline" => 7,
        "strikethrough" => 8,
        "spoiler" => 9,
        "custom_emoji" => 10,
        _ => 4,
    };
}
