#include "ui/conversation/MessageTargets.h"

#include "media/MediaAddress.h"
#include "media/MediaShelf.h"
#include "models/ConversationModel.h"
#include "models/MediaText.h"
#include "models/MessageLook.h"
#include "text/PlainSigns.h"
#include "ui/conversation/ConversationView.h"
#include "ui/links/LinkBar.h"
#include "ui/media/PictureViewer.h"
#include "ui/notice/NoticeBar.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

MessageTargets::MessageTargets(const Theme &theme, MediaShelf &shelf, ConversationView &view,
                               PictureViewer &viewer, QWidget *parent)
    : QWidget(parent),
      m_shelf(shelf),
      m_viewer(viewer),
      m_links(new LinkBar(theme, [](const QUrl &url) { return QDesktopServices::openUrl(url); })),
      m_notice(new NoticeBar(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_links);
    layout->addWidget(m_notice);
    m_notice->setObjectName(u"mediaNotice"_s);

    connect(&view, &ConversationView::linkActivated, m_links, &LinkBar::ask);
    connect(&view, &ConversationView::mediaActivated, this, &MessageTargets::activate);
    connect(m_links, &LinkBar::lookUpRequested, this, &MessageTargets::lookUpRequested);
    connect(&viewer, &PictureViewer::saveRequested, this, [this] { chooseFile(m_address); });
    tellSaving();
}

void MessageTargets::clear()
{
    ++m_turn;
    m_links->dismiss();
    m_notice->clear();
    m_viewer.clear();
}

void MessageTargets::activate(const QModelIndex &message)
{
    const QString address = message.data(ConversationModel::MediaAddressRole).toString();
    const auto look = message.data(ConversationModel::LookRole).value<MessageLook>();
    const MediaState state = m_shelf.state(address);
    if (state.stage == MediaStage::Loading)
        m_shelf.cancel(address);
    else if (state.stage == MediaStage::Ready)
        openPicture(address);
    else if (!look.media || look.media->host.isEmpty() ||
             (state.failure && !state.failure->mayBeRetried))
        askToOpen(address);
    else if (look.media->kind == MediaKind::Picture || look.media->kind == MediaKind::Sticker)
        m_shelf.ask(address);
    else
        chooseFile(address);
}

void MessageTargets::openPicture(const QString &address)
{
    m_address = address;
    const MediaState state = m_shelf.state(address);
    m_viewer.showPicture(state.preview, suggestedFileName(address), state.host, state.size);
    Q_EMIT pictureOpened();
    m_shelf.openPicture(address, this,
                        [this, address, turn = m_turn](const tl::expected<QImage, Failure> &whole) {
                            if (turn == m_turn && address == m_address && whole)
                                m_viewer.improvePicture(*whole);
                        });
}

void MessageTargets::askToOpen(const QString &address)
{
    m_links->ask({.start = 0, .length = 0, .target = QUrl(address)}, {});
}

void MessageTargets::chooseFile(const QString &address)
{
    auto *dialog = new QFileDialog(this, tr("Save"), suggestedFileName(address));
    dialog->setObjectName(u"saveMediumDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, address](const QString &file) { m_shelf.save(address, file); });
    dialog->open();
}

void MessageTargets::tellSaving()
{
    connect(&m_shelf, &MediaShelf::saved, this, [this](const QString &file) {
        m_notice->tell(NoticeKind::Success,
                       tr("Saved as %1.").arg(inSentence(QFileInfo(file).fileName())));
    });
    connect(&m_shelf, &MediaShelf::savingFailed, this,
            [this](const QString &, const Failure &failure) {
                m_notice->tell(tr("It could not be saved."), failure);
            });
}

} // namespace contactdesk
