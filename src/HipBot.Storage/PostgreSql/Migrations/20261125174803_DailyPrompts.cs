using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HipBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class DailyPrompts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Subscription = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Platform = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Chat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Date = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Prompt = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    DueUtc = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresUtc = table.Column<long>(type: "bigint", nullable: false),
                    NextUtc = table.Column<long>(type: "bigint", nullable: false),
                    Claim = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "done",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Day = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_done", x => new { x.Person, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    HidesProgress = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preferences", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Chat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Time = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Zone = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    Focus = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Without = table.Column<int>(type: "integer", nullable: false),
                    NextDate = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    NextDueUtc = table.Column<long>(type: "bigint", nullable: true),
                    LastDate = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    PausedUntil = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    GentleUntil = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    DeckSeed = table.Column<long>(type: "bigint", nullable: false),
                    DeckRound = table.Column<int>(type: "integer", nullable: false),
                    DeckLast = table.Column<long>(type: "bigint", nullable: true),
                    End = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    EndIsTold = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriptions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_Person",
                table: "deliveries",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_State_Platform_NextUtc",
                table: "deliveries",
                columns: new[] { "State", "Platform", "NextUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_Subscription",
                table: "deliveries",
                column: "Subscription");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_Chat",
                table: "subscriptions",
                column: "Chat",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_NextDueUtc",
                table: "subscriptions",
                column: "NextDueUtc");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_Person",
                table: "subscriptions",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "done");

            migrationBuilder.DropTable(
                name: "preferences");

            migrationBuilder.DropTable(
                name: "subscriptions");
        }
    }
}
