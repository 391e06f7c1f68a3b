import { notAllowed, type Answers } from './answers';

/** Packs that are not there. */
export function packAnswers(): Pick<Answers, 'packs' | 'install_pack' | 'remove_pack' | 'roll_back_pack' | 'make_pack' | 'make_key' | 'forget_publisher' | 'watch_folder' | 'check_watched' | 'duplicates' | 'join_entries' | 'keep_apart'> {
  return {
    packs: notAllowed,
    install_pack: notAllowed,
    remove_pack: notAllowed,
    roll_back_pack: notAllowed,
    make_pack: notAllowed,
    make_key: notAllowed,
    forget_publisher: notAllowed,
    watch_folder: notAllowed,
    check_watched: notAllowed,
    duplicates: notAllowed,
    join_entries: notAllowed,
    keep_apart: notAllowed,
  };
}
