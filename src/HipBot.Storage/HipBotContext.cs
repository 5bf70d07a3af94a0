using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage;

/// <summary>The database. Each provider has a context of its own, because each has migrations of its own.</summary>
internal abstract class HipBotContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<RatingRow> Ratings => Set<RatingRow>();

    public DbSet<DialogueRow> Dialogues => Set<DialogueRow>();

    public DbSet<WalkRow> Walks => Set<WalkRow>();

    public DbSet<VerdictRow> Verdicts => Set<VerdictRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InboxRow>(inbox =>
        {
            inbox.ToTable("inbox");
            inbox.HasKey(row => row.Number);
            inbox.HasIndex(row => row.Id).IsUnique();
            inbox.Property(row => row.Kind).HasMaxLength(20);
            inbox.Property(row => row.About).HasMaxLength(100);
            inbox.Property(row => row.Text).HasMaxLength(5_000);
            inbox.Property(row => row.Day).HasMaxLength(10);
        });
        modelBuilder.Entity<RatingRow>(ratings =>
        {
            ratings.ToTable("ratings");
            ratings.HasKey(row => row.Id);
            ratings.Property(row => row.Id).HasMaxLength(100);
        });
        modelBuilder.Entity<DialogueRow>(dialogues =>
        {
            dialogues.ToTable("dialogues");
            dialogues.HasKey(row => new { row.Person, row.Chat });
            dialogues.Property(row => row.Person).HasMaxLength(200);
            dialogues.Property(row => row.Chat).HasMaxLength(200);
            dialogues.Property(row => row.Form).HasMaxLength(64);
            dialogues.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<WalkRow>(walks =>
        {
            walks.ToTable("walks");
            walks.HasKey(row => new { row.Person, row.Chat });
            walks.Property(row => row.Person).HasMaxLength(200);
            walks.Property(row => row.Chat).HasMaxLength(200);
            walks.Property(row => row.Tag).HasMaxLength(10);
            walks.Property(row => row.Subject).HasMaxLength(100);
            walks.Property(row => row.Stamp).HasMaxLength(20);
            walks.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<VerdictRow>(verdicts =>
        {
            verdicts.ToTable("verdicts");
            verdicts.HasKey(row => new { row.Person, row.Exercise });
            verdicts.Property(row => row.Person).HasMaxLength(200);
            verdicts.Property(row => row.Exercise).HasMaxLength(100);
            verdicts.Property(row => row.Verdict).HasMaxLength(20);
        });
    }
}
