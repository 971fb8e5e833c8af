#include "platform/Keychain.h"

#include "platform/KeychainInquiry.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Result = tl::expected<QString, KeychainProblem>;

enum class Wish { Read, Write, Remove };

Result resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        if (!reading)
            return QString();
        // KWallet's part of the library tells a failed reading as an empty text.
        if (reading->textData().isEmpty())
            return tl::unexpected(KeychainProblem::NotFound);
        return reading->textData();
    }
    case QKeychain::EntryNotFound:
        return tl::unexpected(KeychainProblem::NotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return tl::unexpected(KeychainProblem::Refused);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return tl::unexpected(KeychainProblem::NotThere);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return tl::unexpected(KeychainProblem::Other);
}

auto withoutText(Keychain::Answer<void> answer)
{
    return [answer = std::move(answer)](const Result &result) {
        answer(result.map([](const QString &) {}));
    };
}

} // namespace

struct Keychain::Task {
    Wish wish;
    QString entry;
    QString text;
    QPointer<QObject> context;
    /// Empty once it was called.
    std::function<void(const Result &)> answer;

    void settle(const Result &result)
    {
        const auto once = std::exchange(answer, {});
        if (once && context)
            once(result);
    }

    /// Deletes itself when it is finished, and not before: the keychain's library keeps its
    /// address.
    QKeychain::Job *newJob() const
    {
        const auto service = u"contactdesk"_s;
        QKeychain::Job *job = nullptr;
        if (wish == Wish::Read) {
            job = new QKeychain::ReadPasswordJob(service);
        } else if (wish == Wish::Write) {
            auto *writing = new QKeychain::WritePasswordJob(service);
            writing->setTextData(text);
            job = writing;
        } else {
            job = new QKeychain::DeletePasswordJob(service);
        }
        job->setKey(entry);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        return job;
    }
};

Keychain::Keychain(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_deadline(deadline)
{
}

Keychain::~Keychain() = default;

void Keychain::read(const QString &entry, QObject *context, Answer<QString> answer)
{
    enqueue(std::make_shared<Task>(Task{Wish::Read, entry, {}, context, std::move(answer)}));
}

void Keychain::write(const QString &entry, const QString &text, QObject *context,
                     Answer<void> answer)
{
    enqueue(std::make_shared<Task>(
        Task{Wish::Write, entry, text, context, withoutText(std::move(answer))}));
}

void Keychain::remove(const QString &entry, QObject *context, Answer<void> answer)
{
    enqueue(std::make_shared<Task>(
        Task{Wish::Remove, entry, {}, context, withoutText(std::move(answer))}));
}

void Keychain::enqueue(std::shared_ptr<Task> task)
{
    QTimer::singleShot(m_deadline, this, [this, task] { expire(task); });
    m_waiting.append(std::move(task));
    startNext();
}

void Keychain::startNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const std::shared_ptr<Task> task = m_waiting.takeFirst();
    QKeychain::Job *job = task->newJob();
    connect(job, &QKeychain::Job::finished, this, [this, task](const QKeychain::Job *finished) {
        m_busy = false;
        startNext();
        const Result result = resultOf(*finished);
        const bool isClear = result || result.error() == KeychainProblem::Refused ||
                             result.error() == KeychainProblem::NotThere;
        if (isClear)
            task->settle(result);
        else
            inquire(result.error(), this,
                    [task](KeychainProblem problem) { task->settle(tl::unexpected(problem)); });
    });
    job->start();
}

void Keychain::expire(const std::shared_ptr<Task> &task)
{
    // To take an entry out is wanted later, too; nobody waits any more for anything else.
    if (task->wish != Wish::Remove)
        m_waiting.removeOne(task);
    task->settle(tl::unexpected(KeychainProblem::Silent));
}

} // namespace contactdesk
