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

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<DoneRow> Done => Set<DoneRow>();

    public DbSet<PreferenceRow> Preferences => Set<PreferenceRow>();

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
        modelBuilder.Entity<SubscriptionRow>(subscriptions =>
        {
            subscriptions.ToTable("subscriptions");
            subscriptions.HasKey(row => row.Id);
            subscriptions.HasIndex(row => row.Chat).IsUnique();
            subscriptions.HasIndex(row => row.Person);
            subscriptions.HasIndex(row => row.NextDueUtc);
            subscriptions.Property(row => row.Id).HasMaxLength(20);
            subscriptions.Property(row => row.Chat).HasMaxLength(200);
            subscriptions.Property(row => row.Person).HasMaxLength(200);
            subscriptions.Property(row => row.Time).HasMaxLength(5);
            subscriptions.Property(row => row.Zone).HasMaxLength(50);
            subscriptions.Property(row => row.Focus).HasMaxLength(20);
            subscriptions.Property(row => row.NextDate).HasMaxLength(10);
            subscriptions.Property(row => row.LastDate).HasMaxLength(10);
            subscriptions.Property(row => row.PausedUntil).HasMaxLength(10);
            subscriptions.Property(row => row.GentleUntil).HasMaxLength(10);
            subscriptions.Property(row => row.End).HasMaxLength(20);
            subscriptions.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<DeliveryRow>(deliveries =>
        {
            deliveries.ToTable("deliveries");
            deliveries.HasKey(row => row.Key);
            deliveries.HasIndex(row => new { row.State, row.Platform, row.NextUtc });
            deliveries.HasIndex(row => row.Subscription);
            deliveries.HasIndex(row => row.Person);
            deliveries.Property(row => row.Key).HasMaxLength(100);
            deliveries.Property(row => row.Kind).HasMaxLength(20);
            deliveries.Property(row => row.Subscription).HasMaxLength(20);
            deliveries.Property(row => row.Platform).HasMaxLength(20);
            deliveries.Property(row => row.Chat).HasMaxLength(200);
            deliveries.Property(row => row.Person).HasMaxLength(200);
            deliveries.Property(row => row.Date).HasMaxLength(10);
            deliveries.Property(row => row.Prompt).HasMaxLength(100);
            deliveries.Property(row => row.Claim).HasMaxLength(20);
        });
        modelBuilder.Entity<DoneRow>(done =>
        {
            done.ToTable("done");
            done.HasKey(row => new { row.Person, row.Day });
            done.Property(row => row.Person).HasMaxLength(200);
            done.Property(row => row.Day).HasMaxLength(10);
        });
        modelBuilder.Entity<PreferenceRow>(preferences =>
        {
            preferences.ToTable("preferences");
            preferences.HasKey(row => row.Person);
            preferences.Property(row => row.Person).HasMaxLength(200);
        });
    }
}
