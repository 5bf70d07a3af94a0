namespace HipBot.Engine.Content;

/// <summary>When a file must be read again and who has signed it.</summary>
/// <param name="ReviewBy">The day by which the file must be read again.</param>
/// <param name="ReviewedBy">The clinician who signed the file; null until one has. Unsigned content is called source-checked.</param>
public sealed record Review(DateOnly ReviewBy, string? ReviewedBy)
{
    /// <summary>Whether a clinician has signed the file.</summary>
    public bool IsSigned => ReviewedBy is not null;

    /// <summary>Whether the file should have been read again before <paramref name="today"/>, which is a day in UTC.</summary>
    public bool HasPassed(DateOnly today) => ReviewBy < today;
}
